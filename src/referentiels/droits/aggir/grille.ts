import { MENTION, SOURCES } from './bareme.ts';
import { type Classement, classer } from './classer.ts';
import { direLeClassement } from './dire-le-classement.ts';
import type { Profil } from './variables.ts';
import { type Anomalie, anomaliesAutour } from './vigilance.ts';

export interface GrilleDAutonomie {
  mention: string;
  sources: readonly string[];
  classer: (profil: Profil) => Classement;
  dire: (classement: Classement) => string[];
  vigilance: (profil: Profil) => Anomalie[];
}

export const GRILLE_AGGIR: GrilleDAutonomie = {
  mention: MENTION,
  sources: SOURCES,
  classer,
  dire: direLeClassement,
  vigilance: anomaliesAutour,
};
