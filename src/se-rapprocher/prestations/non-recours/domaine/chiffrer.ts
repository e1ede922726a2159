/** Households by right and by commune; `null` where they are too few to be told. */
export type Chiffres = Readonly<
  Record<string, { enTout: number | null; parCommune: Readonly<Record<string, number | null>> }>
>;

/** Why households were left out, a few of a kind never counted: who opposes or is protected is not told either. */
export type Ecartes = Readonly<Record<string, number | null>>;

export const tairePeuDeFoyers = (
  comptes: Readonly<Record<string, number>>,
  seuil: number,
): Ecartes =>
  Object.fromEntries(Object.entries(comptes).map(([raison, n]) => [raison, n < seuil ? null : n]));

/**
 * Hides what is under the threshold. When one commune alone is hidden, the total would tell it: the smallest of the
 * others is hidden with it.
 */
export function chiffrer(
  comptes: ReadonlyMap<string, ReadonlyMap<string, number>>,
  seuil: number,
): Chiffres {
  return Object.fromEntries(
    [...comptes].map(([droit, communes]) => {
      const enTout = [...communes.values()].reduce((somme, n) => somme + n, 0);
      const tries = [...communes].sort(([, a], [, b]) => a - b);
      const petits = tries.filter(([, n]) => n < seuil);
      const caches = new Set(
        (petits.length === 1 ? tries.slice(0, 2) : petits).map(([code]) => code),
      );
      // Two hidden cells that together are fewer than the threshold are told by the total.
      const cachees = tries.filter(([code]) => caches.has(code));
      const somme = cachees.reduce((total, [, n]) => total + n, 0);
      const suivante = tries[cachees.length];
      if (somme > 0 && somme < seuil && suivante) caches.add(suivante[0]);
      return [
        droit,
        {
          enTout: enTout < seuil ? null : enTout,
          parCommune: Object.fromEntries(
            tries.map(([code, n]) => [code, caches.has(code) ? null : n] as const).sort(),
          ),
        },
      ];
    }),
  );
}
