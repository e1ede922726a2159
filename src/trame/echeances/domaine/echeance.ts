import type { DateCivile, Instant } from '#socle/pur';
import type { Faits } from './calculer.ts';
import type { Regime } from './regime.ts';

/** What a clock is about, in the module that poses it. */
export interface Objet {
  genre: string;
  id: string;
}

export type CauseDeCalcul =
  | 'posee'
  | 'suspendue'
  | 'reprise'
  | 'repartie'
  | 'depassee'
  | 'tenue'
  | 'levee';

/** One computation of the due date: from which facts, why, when. Added, never changed. */
export interface Calcul {
  rang: number;
  cause: CauseDeCalcul;
  motif: string | null;
  faits: Faits;
  echueLe: DateCivile | null;
  calculeLe: Instant;
}

/** `en_cours` and `depassee` have a due day; `suspendue` has none; the others are over. */
export type EtatDEcheance =
  | { etat: 'en_cours'; echueLe: DateCivile }
  | { etat: 'suspendue'; echueLe: null }
  | { etat: 'depassee'; echueLe: DateCivile; depasseeLe: DateCivile }
  | { etat: 'tenue'; echueLe: DateCivile | null; tenueLe: DateCivile; enRetard: boolean }
  | { etat: 'levee'; echueLe: DateCivile | null };

export type Echeance = EtatDEcheance & {
  id: string;
  objet: Objet;
  personneId: string | null;
  cle: number;
  regime: Regime;
  faits: Faits;
  calculs: readonly Calcul[];
};
