/**
 * How PostgreSQL's values reach us, the same way from both engines: a civil date stays the string
 * `2026-11-24`, an instant becomes an ISO string in UTC, a bigint a number, a numeric a string.
 */
function enInstant(valeur: string): string {
  // As a session in UTC says it: a desk holds hundreds of them.
  if (valeur.length >= 22 && valeur.endsWith('+00')) {
    const millisecondes = `${valeur.slice(20, -3)}000`.slice(0, 3);
    return `${valeur.slice(0, 10)}T${valeur.slice(11, 19)}.${millisecondes}Z`;
  }
  return new Date(valeur.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

const TYPES = { date: 1082, timestamptz: 1184, int8: 20, numeric: 1700 } as const;

export const lecteursDeTypes: Record<number, (valeur: string) => unknown> = {
  [TYPES.date]: (valeur) => valeur,
  [TYPES.timestamptz]: (valeur) => (valeur.endsWith('infinity') ? valeur : enInstant(valeur)),
  [TYPES.int8]: (valeur) => Number(valeur),
  [TYPES.numeric]: (valeur) => valeur,
};
