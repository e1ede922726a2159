/**
 * How PostgreSQL's values reach us, the same way from both engines: a civil date stays the string
 * `2026-11-24`, an instant becomes an ISO string in UTC, a bigint a number, a numeric a string.
 */
const enInstant = (valeur: string): string =>
  new Date(valeur.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

const TYPES = { date: 1082, timestamptz: 1184, int8: 20, numeric: 1700 } as const;

export const lecteursDeTypes: Record<number, (valeur: string) => unknown> = {
  [TYPES.date]: (valeur) => valeur,
  [TYPES.timestamptz]: (valeur) => (valeur.endsWith('infinity') ? valeur : enInstant(valeur)),
  [TYPES.int8]: (valeur) => Number(valeur),
  [TYPES.numeric]: (valeur) => valeur,
};
