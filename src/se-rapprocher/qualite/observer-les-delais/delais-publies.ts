import { chercherUnRegime, type Delai as DelaiDeLaLoi, REGIMES, type Regime } from '#echeances';
import type { DateCivile } from '#socle/pur';

/** What the département promises of itself, and that is counted for everyone; the words of each are in `mots.ts`. */
export const PROMIS = ['question', 'appel', 'orientation'] as const;
export type Promis = (typeof PROMIS)[number];

/** A delay that is published: promised by the département in working days, or set by a rule on time. */
export type DelaiPublie =
  | { genre: 'promis'; quoi: Promis; joursOuvres: number | null }
  | { genre: 'loi'; quoi: string; regime: Regime; delai: DelaiDeLaLoi };

/** The law's delays that the administration owes, as they stand that day. A person's own delay is not a commitment. */
export const delaisDeLaLoi = (jour: DateCivile): DelaiPublie[] =>
  [...new Set(REGIMES.map(({ id }) => id))].flatMap((id) => {
    const regime = chercherUnRegime(id, jour);
    return regime?.du === 'administration' && regime.delai !== null
      ? [{ genre: 'loi' as const, quoi: id, regime, delai: regime.delai }]
      : [];
  });

/** Every commitment that is counted, the département's own first. */
export const delaisPublies = (
  jour: DateCivile,
  joursTenus: Readonly<Record<Promis, number | null>>,
): DelaiPublie[] => [
  ...PROMIS.map((quoi) => ({ genre: 'promis' as const, quoi, joursOuvres: joursTenus[quoi] })),
  ...delaisDeLaLoi(jour),
];

/** Whether this kind counts working days; the law counts them where it says so. */
export const compteEnJoursOuvres = (quoi: string): boolean => {
  const regime = REGIMES.findLast(({ id }) => id === quoi);
  return regime ? regime.delai !== null && 'joursOuvres' in regime.delai : true;
};
