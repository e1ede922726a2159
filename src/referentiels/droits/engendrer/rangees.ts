import type { Colonne } from './plan.ts';

/**
 * Where each column lies: what is told of one person side by side, then the next person; what is told of the homes in a
 * table of its own. One row is read from one place of the memory, not from forty: twice as many households a second.
 */
export interface Rangees {
  /** Values in the row of one person, and in that of one household. */
  parPersonne: number;
  parFoyer: number;
  /** Of each column, its place in the row. */
  places: readonly number[];
}

export interface Tables {
  personnes: Float64Array | Float32Array;
  foyers: Float64Array | Float32Array;
}

export function rangeesDe(colonnes: readonly Colonne[]): Rangees {
  const combien = { personne: 0, foyer: 0 };
  const places = colonnes.map(({ de }) => combien[de]++);
  return { parPersonne: combien.personne, parFoyer: combien.foyer, places };
}

/** Both tables, filled column by column; `valeurDe` is asked for the rank of a person, or of a household. */
export function remplir(
  colonnes: readonly Colonne[],
  combien: { personnes: number; foyers: number },
  valeurDe: (colonne: Colonne, rang: number) => number,
): Tables {
  const { parPersonne, parFoyer, places } = rangeesDe(colonnes);
  const personnes = new Float64Array(combien.personnes * parPersonne);
  const foyers = new Float64Array(combien.foyers * parFoyer);
  for (const [n, colonne] of colonnes.entries()) {
    const [table, pas, lignes] =
      colonne.de === 'personne'
        ? ([personnes, parPersonne, combien.personnes] as const)
        : ([foyers, parFoyer, combien.foyers] as const);
    for (let rang = 0; rang < lignes; rang++)
      table[rang * pas + (places[n] as number)] = valeurDe(colonne, rang);
  }
  return { personnes, foyers };
}
