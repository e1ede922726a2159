/**
 * The door of the AGGIR grid. `GRILLE_AGGIR` is one `GrilleDAutonomie`: another grid, or the national system's answer,
 * takes its place behind the same interface.
 */
export { type ModaliteExpliquee, modaliteDUneVariable, type RefusDAdverbes } from './adverbes.ts';
export type { Gir } from './bareme.ts';
export { type Classement, rangDuProfil } from './classer.ts';
export { GRILLE_AGGIR, type GrilleDAutonomie } from './grille.ts';
export { lireUnProfil, type RefusDeProfil } from './lire-un-profil.ts';
export {
  type Adverbes,
  COMBINAISONS,
  type Modalite,
  NOM_DE_LA_VARIABLE,
  type Profil,
  VARIABLES,
  type Variable,
} from './variables.ts';
export type { Anomalie } from './vigilance.ts';
