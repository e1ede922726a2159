import type { DateCivile } from '#socle/pur';

/** Answers that began and ended on the same days, of one kind: what a module tells whoever counts delays. No row, no name. */
export interface Reponses {
  quoi: string;
  /** `depassee`: the promised day went by without an answer; it has no end, and its answer may come later. */
  issue: 'tenue' | 'tardive' | 'depassee';
  depart: DateCivile | null;
  fin: DateCivile | null;
  /** Days when the delay stood still. */
  arret: number;
  combien: number;
}

/** From the first day to the last one, excluded. */
export interface Periode {
  du: DateCivile;
  au: DateCivile;
}
