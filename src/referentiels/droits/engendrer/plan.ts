import type { Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';

/**
 * What is calculated at once for many households, and what is told of them. A household here is one family, one tax
 * household and one home; the person who asks comes first. What the plan does not name is as if nobody told it.
 */
export interface Plan {
  mois: Mois;
  droits: readonly string[];
  /** Facts told month by month: one column for each month that is read. */
  parMois: readonly string[];
  /** Facts that hold at every month: one column. */
  permanents: readonly string[];
  /** Calculated at the month asked; what was received the month before is told, and held for the months before it. */
  recues?: readonly string[];
}

/** One column that the generated code reads, in the order of its arguments. */
export interface Colonne {
  variable: string;
  /** Absent: the value holds at every month. */
  mois?: Mois;
  /** The sum of these months, in this order (`null`: the value that holds at every month). */
  somme?: readonly (Mois | null)[];
  /** A value for each person, or one for the household. */
  de: 'personne' | 'foyer';
}

/** What `roles` holds of each person of a lot. The last: a child of whom nothing is told but the birth. */
export const ROLE = { demandeur: 0, conjoint: 1, enfant: 2, enfantSansFait: 3 } as const;

/** Birth is always a column: `mois_depuis_la_naissance` counts from it. */
export const NAISSANCE = 'naissance';

export const estConnue = (graphe: Graphe, variable: string): boolean =>
  graphe.variables.has(variable) || variable === NAISSANCE;
