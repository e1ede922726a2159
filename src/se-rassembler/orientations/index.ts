export { envoyer, type OrientationAEnvoyer } from './apercevoir-et-envoyer/envoyer.ts';
export { clore } from './clore/clore.ts';
export { direLeRefusDOrientation, type RefusDOrientation } from './dire-les-refus.ts';
export { type SonOrientation, sesOrientations } from './dire-ou-ca-en-est/dire-ou-ca-en-est.ts';
export { AUTRES_CHEMINS, ISSUES, MOTIFS_DE_REFUS, PASSAGES_DE_MAIN } from './domaine/mots.ts';
export { donnees } from './donnees.ts';
export type { EvenementDOrientation } from './evenements.ts';
export { fixerLePremierRendezVous } from './fixer-le-premier-rendez-vous/fixer-le-premier-rendez-vous.ts';
export { marquerUnRetourVu } from './marquer-un-retour-vu/marquer-un-retour-vu.ts';
export { noterUneReponseParTelephone } from './noter-une-reponse-par-telephone/noter-une-reponse-par-telephone.ts';
export {
  type EnfantEnDanger,
  orienterVersLaCrip,
} from './orienter-vers-la-crip/orienter-vers-la-crip.ts';
export { passerLaMain } from './passer-la-main/passer-la-main.ts';
export type { DestinataireVise } from './proposer-une-orientation/destinataire.ts';
export {
  type OrientationAProposer,
  proposerUneOrientation,
} from './proposer-une-orientation/proposer-une-orientation.ts';
export { type AccordRecueilli, accorder } from './recueillir-l-accord/recueillir-l-accord.ts';
export { droits } from './regles-d-acces.ts';
export { relancer, relancerLesSilencieuses } from './relancer/relancer.ts';
export { type Reponse, repondre } from './repondre/repondre.ts';
export { retirer } from './retirer/retirer.ts';
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
