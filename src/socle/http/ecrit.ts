/** What no text holds and PostgreSQL refuses: control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const propre = (valeur: unknown): unknown => {
  if (typeof valeur === 'string') return valeur.replace(INVISIBLES, '');
  return Array.isArray(valeur) ? valeur.map(propre) : valeur;
};

/** The fields of a query, a body or an address, as text that may be written; nothing when it is not a set of fields. */
export const ecrit = (champs: unknown): Record<string, unknown> =>
  typeof champs === 'object' && champs !== null && !Array.isArray(champs)
    ? Object.fromEntries(Object.entries(champs).map(([nom, valeur]) => [nom, propre(valeur)]))
    : {};
