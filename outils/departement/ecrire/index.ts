export { PERSONNES_DE_L_ESSAI } from '../taille/tranches.ts';
export { LIEN_DE_DEMONSTRATION } from './ecrire-les-partages.ts';
export { codeDeDemonstration } from './ecrire-les-recepisses.ts';
export {
  direLeRefusDeGenerer,
  type Generation,
  GRAINE_PAR_DEFAUT,
  genererLeDepartement,
  type RefusDeGenerer,
  type ReglagesDeGeneration,
} from './generer.ts';
export { type Identifier, identifierAvec } from './identifier.ts';
export { chercherLaNaissance, type Naissance } from './naissance.ts';
export { rejouerLeJour } from './rejouer-le-jour.ts';
