import type { Explication, LigneExpliquee } from '../calcul/expliquer.ts';
import type { Competence } from '../competences/qui-decide.ts';

/** A fact that a right lacks, and the question that would tell it when there is one. */
export interface CeQuiManque {
  variable: string;
  libelle: string;
  pour: string;
  question?: string;
}

/** What one may tell a person of one right: never a decision. */
export interface DroitConclu {
  droit: string;
  libelle: string;
  /** Whose it is: `elle`, `conjoint`, or the household. */
  pour: 'elle' | 'conjoint' | 'foyer';
  etat: 'probable' | 'pas_du' | 'a_completer' | 'hors_champ';
  /** Euros; nothing for a yes, or when it is not known. */
  montant: number | null;
  fourchette: { min: number; max: number | null } | null;
  /** The condition that fails, to be said in another language; its French sentence is in `raisons`. */
  condition: string | null;
  raisons: readonly string[];
  /** Nothing known stands against it: only the amount is missing. */
  conditionsRemplies: boolean;
  manque: readonly CeQuiManque[];
  hypotheses: readonly string[];
  competence: Competence | null;
  essentiel: readonly LigneExpliquee[];
  /** Every step, for the right that was asked for. */
  explication: Explication;
}
