export { direLeRefusDePartage, type RefusDePartage } from './dire-les-refus.ts';
export {
  CHAMPS,
  type ChampChoisi,
  LONGUEUR_D_UN_CHAMP,
  NOMS_DE_CHAMP,
  type NomDeChamp,
} from './domaine/extrait.ts';
export {
  CLASSES,
  type ClasseDeDestinataire,
  type CodeDeFondement,
  FONDEMENTS,
  type Fondement,
} from './domaine/fondements.ts';
export type { Information } from './domaine/verifier-un-partage.ts';
export { donnees } from './donnees.ts';
export {
  emettreUnLien,
  type LienEmis,
  lireLesLiens,
  renouvelerLeCode,
} from './emettre-un-lien/emettre-un-lien.ts';
export { LIEN_A_DIRE, type ResteADire } from './emettre-un-lien/lien-a-dire.ts';
export { routesDEntreeParUnLien as routesDePartage } from './entrer-par-un-lien/entrer-par-un-lien.route.tsx';
export { COOKIE_DE_LIEN, lecteurDuLien } from './entrer-par-un-lien/entrer-par-un-lien.ts';
export { envoyerUnPartage } from './envoyer-un-partage/envoyer-un-partage.ts';
export { fermerUnPartage, revoquerLeLien } from './fermer-un-partage/fermer-un-partage.ts';
export { Extrait } from './lire-un-partage/extrait.panneau.tsx';
export { lirePartagePourMoi, type PartageLu } from './lire-un-partage/lire-un-partage.ts';
export { preparerUnPartage, recrireUnPartage } from './preparer-un-partage/preparer-un-partage.ts';
export { rattacherLesPartages } from './rattacher-les-partages/rattacher-les-partages.ts';
export { droits } from './regles-d-acces.ts';
export type { Lien } from './stockage/liens.ts';
