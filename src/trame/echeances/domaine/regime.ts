import type { DateCivile } from '#socle/pur';

export type Delai =
  | { mois: number }
  | { semaines: number }
  | { jours: number }
  | { joursOuvres: number };

/** What the law makes of a silence once the day is past. */
export type EffetDuSilence = 'accord' | 'rejet' | 'accord_forfaitaire' | 'aucun';

/** The duty of the département that a delay belongs to, as the statutory board tells them apart. */
export type MissionLegale =
  | 'toutes'
  | 'autonomie'
  | 'handicap'
  | 'logement'
  | 'insertion'
  | 'enfance';

/** One rule on time, dated, with its source and when somebody last read it. */
export interface Regime {
  id: string;
  libelle: string;
  mission: MissionLegale;
  /** Null: the day is a right's own end, given with it. */
  delai: Delai | null;
  /** The last day is not counted either (procedural delays before a court). */
  franc?: true;
  /** The fact it runs from, in words. */
  depart: string;
  /** Whether missing papers stop it (CRPA, art. L114-5). */
  suspensible: boolean;
  effet: EffetDuSilence;
  /** What the effect means for the person, as a sentence. */
  effetDit: string;
  du: 'administration' | 'personne';
  /** A law, or what the département committed itself to. */
  nature: 'loi' | 'engagement';
  /** Days before the end when it is announced. */
  rappels: readonly number[];
  references: readonly string[];
  /** `a-verifier`: known from an older text or from memory, to be read again before relying on it. */
  statut: 'confirme' | 'a-verifier';
  verifieLe: DateCivile;
  depuis: DateCivile;
  /** First day when it no longer applies. */
  jusqua: DateCivile | null;
}

/** A quarter, a month, a week ahead (S70), and a breach seen a fortnight before it comes. */
export const RAPPELS: readonly number[] = [90, 30, 15, 7];
/** « At risk » on the board. Days. */
export const JOURS_AVANT = 15;
