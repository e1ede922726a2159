export { donnees } from './donnees.ts';

import { definirRoutePour } from '#socle';
import type { Acces } from './acces.ts';

/** Declares an address of the product: its context is the access of whoever asks. */
export const route = definirRoutePour<Acces>();

export { type Acces, type Environnement, enTantQue, type Tracage } from './acces.ts';
export { casDUsage, type RefusDAcces } from './cas-d-usage.ts';
export {
  cleDe,
  type GenreDeLecteur,
  type Lecteur,
  type LecteurAgent,
  MISSIONS,
  type Mission,
  NOM_DE_MISSION,
  roleDe,
} from './lecteur.ts';
export type {
  Ici,
  LecteurDeMatrice,
  LigneDeMatrice,
  OperationDeTable,
  Permis,
  Situation,
} from './matrice.ts';
export { capacites, type Droit, juger, type TableDeDroits, type Verdict } from './regle.ts';
