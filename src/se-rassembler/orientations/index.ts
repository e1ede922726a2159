export { envoyer, type OrientationAEnvoyer } from './apercevoir-et-envoyer/envoyer.ts';
export { direLeRefusDOrientation, type RefusDOrientation } from './dire-les-refus.ts';
export { AUTRES_CHEMINS, ISSUES, MOTIFS_DE_REFUS, PASSAGES_DE_MAIN } from './domaine/mots.ts';
export { donnees } from './donnees.ts';
export type { EvenementDOrientation } from './evenements.ts';
export type { DestinataireVise } from './proposer-une-orientation/destinataire.ts';
export {
  type OrientationAProposer,
  proposerUneOrientation,
} from './proposer-une-orientation/proposer-une-orientation.ts';
export { type AccordRecueilli, accorder } from './recueillir-l-accord/recueillir-l-accord.ts';
export { droits } from './regles-d-acces.ts';
export type { OrientationVue } from './voir-les-orientations/en-liste.ts';
export {
  orientationsDesPersonnesVues as orientationsDesPersonnes,
  orientationsDuContact,
  orientationsEnCours,
  recuesARepondre,
  refuserSiOrientationOuverte,
  reponsesRevenues,
  silencieuses,
} from './voir-les-orientations/voir-les-orientations.ts';
