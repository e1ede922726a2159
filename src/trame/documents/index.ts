export type { DonneesDuCahier } from './cahier-de-secours/donnees-du-cahier.ts';
export { composerUnDocument, type DonneesParModele, type Modele } from './composer-un-document.ts';
export type { DonneesDeLEnveloppe } from './enveloppe-de-cle/preparer-l-enveloppe.ts';
export type {
  DonneesDeLExtrait,
  RegardDeLExtrait,
} from './extrait-qui-a-regarde/preparer-l-extrait.ts';
export type { DonneesDeLaFeuilleDeVenue } from './feuille-de-venue/preparer-la-feuille-de-venue.ts';
export type { DonneesDeLaLettre, PartieDeLaLettre } from './lettre/preparer-la-lettre.ts';
export type {
  DemandeDuRecepisse,
  DonneesDuRecepisse,
  PromesseDuRecepisse,
  QuandDuRecepisse,
} from './recepisse/donnees-du-recepisse.ts';
export type { DonneesDuTrajet } from './trajet/preparer-le-trajet.ts';
