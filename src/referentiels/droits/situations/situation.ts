import type { Groupe, Role } from '../langue/expressions.ts';
import type { Mois } from '../langue/mois.ts';

/** Values of one fact for one person or group. NaN: told to be unknown. */
export interface Serie {
  /** Holds at every month for which nothing else is told. */
  toujours?: number;
  /** By month; a yearly fact is kept in January. */
  mois?: ReadonlyMap<Mois, number>;
  /** Some of it was deduced from another fact: nobody told it, nobody need hear that a month of it is not read. */
  deduite?: true;
}

export interface UnGroupe {
  id: string;
  /** Ranks of its members, in the order of the situation. */
  membres: readonly number[];
}

export interface Individu {
  id: string;
  roles: ReadonlySet<Role>;
  groupes: Readonly<Record<Groupe, number>>;
  /** Months since year 0 at birth; the age in months is the difference. */
  naissance: number;
}

/** A household as the engine reads it: ranks, series and nothing of its owner's. */
export interface Situation {
  id?: string;
  individus: readonly Individu[];
  groupes: Readonly<Record<Groupe, readonly UnGroupe[]>>;
  /** By variable, then by rank of the entity. */
  faits: ReadonlyMap<string, readonly (Serie | undefined)[]>;
  /** What was read and set aside, in French: nothing of it changes an amount. */
  remarques: readonly string[];
  /** What the format supposes of what was not told, in French: the answer repeats it. */
  hypotheses: readonly string[];
}

/** What the situation tells of a month; undefined when it tells nothing. */
export function lireLaSerie(serie: Serie | undefined, mois: Mois): number | undefined {
  return serie?.mois?.get(mois) ?? serie?.toujours;
}

/** A value at the month asked, else at the nearest month told. */
export function auPlusPres(serie: Serie | undefined, mois: Mois): [number, Mois] | undefined {
  const dit = lireLaSerie(serie, mois);
  if (dit !== undefined) return [dit, mois];
  const proche = [...(serie?.mois?.entries() ?? [])].sort(
    ([a], [b]) => Math.abs(a - mois) - Math.abs(b - mois),
  )[0];
  return proche && [proche[1], proche[0]];
}
