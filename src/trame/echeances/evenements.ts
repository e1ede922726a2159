import type { Objet } from './domaine/echeance.ts';
import type { EffetDuSilence } from './domaine/regime.ts';

/** A mark is crossed: so many days before the end, at most. */
export interface EcheanceApproche {
  echeanceId: string;
  objet: Objet;
  regime: string;
  jours: number;
}

/** The day is past: what the law makes of it is for the owner of the object to produce. */
export interface EcheanceDepassee {
  echeanceId: string;
  objet: Objet;
  regime: string;
  effet: EffetDuSilence;
}
