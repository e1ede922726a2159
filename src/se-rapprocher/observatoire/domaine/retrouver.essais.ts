/** What an attacker does with a published table: its total, the lines shown, which ones are hidden. */

const somme = (nombres: readonly number[]): number => nombres.reduce((a, b) => a + b, 0);

/** The hidden lines that a subtraction tells: one alone, or several that are fewer than eleven together. */
export function retrouverParSoustraction(
  nombres: readonly number[],
  cachees: readonly boolean[],
): number[] {
  const rangs = nombres.flatMap((_, rang) => (cachees[rang] ? [rang] : []));
  const reste = somme(nombres) - somme(nombres.filter((_, rang) => !cachees[rang]));
  return rangs.length === 1 || (rangs.length > 0 && reste < 11) ? rangs : [];
}

function* repartitions(reste: number, lignes: number): Generator<number[]> {
  if (lignes === 1) yield [reste];
  else
    for (let n = 0; n <= reste; n += 1)
      for (const suite of repartitions(reste - n, lignes - 1)) yield [n, ...suite];
}

/**
 * Someone who also knows the rule: of all the tables that would have been published like this one, the hidden
 * lines that have the same number in each.
 */
export function retrouver(
  nombres: readonly number[],
  masquer: (nombres: readonly number[]) => readonly boolean[],
): number[] {
  const cachees = masquer(nombres);
  const rangs = nombres.flatMap((_, rang) => (cachees[rang] ? [rang] : []));
  if (rangs.length === 0) return [];
  const reste = somme(rangs.map((rang) => nombres[rang] ?? 0));
  const possibles = rangs.map(() => new Set<number>());
  for (const essai of repartitions(reste, rangs.length)) {
    const table = nombres.map((n, rang) => (cachees[rang] ? (essai[rangs.indexOf(rang)] ?? 0) : n));
    if (masquer(table).every((cachee, rang) => cachee === cachees[rang]))
      essai.forEach((n, rang) => {
        possibles[rang]?.add(n);
      });
  }
  return rangs.filter((_, rang) => (possibles[rang]?.size ?? 0) < 2);
}
