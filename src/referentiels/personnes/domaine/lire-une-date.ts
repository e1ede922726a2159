import { type DateCivile, type DatePartielle, datePartielle } from '#socle/pur';

/** Months as people type them, once flattened (no accent, lower case). */
const MOIS: readonly string[] = [
  'janv(?:ier)?|jan',
  'fevr(?:ier)?|fev',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juil(?:let)?',
  'aout',
  'sept(?:embre)?',
  'oct(?:obre)?',
  'nov(?:embre)?',
  'dec(?:embre)?',
];
const UN_MOIS = `(${MOIS.join('|')})\\.?`;
const DEBUT = '(?<![\\p{L}\\d])(?:nee?\\s+(?:le|en)\\s+)?';
const FIN = '(?![\\p{L}\\d])';
const SEPARE = '\\s?[/.\\- ]\\s?';

/** Two digits are this century only if that year has come. */
function annee(ecrite: string, aujourdHui: DateCivile): number {
  const nombre = Number(ecrite);
  if (ecrite.length === 4) return nombre;
  return nombre <= Number(aujourdHui.slice(2, 4)) ? 2000 + nombre : 1900 + nombre;
}

const rangDuMois = (mot: string): number =>
  1 + MOIS.findIndex((motif) => new RegExp(`^(?:${motif})$`).test(mot));

type Lecture = (parts: readonly string[], jour: DateCivile) => ReturnType<typeof datePartielle>;
const forme = (motif: string, lire: Lecture) =>
  [new RegExp(DEBUT + motif + FIN, 'u'), lire] as const;

/** The forms of a date, the fullest first: what is read is taken out before the next is tried. */
const FORMES: readonly (readonly [RegExp, Lecture])[] = [
  forme('(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([a, m, j]) =>
    datePartielle(Number(a), Number(m), Number(j)),
  ),
  forme(`(\\d{1,2})${SEPARE}(\\d{1,2})${SEPARE}(\\d{4}|\\d{2})`, ([j, m, a = ''], jour) =>
    datePartielle(annee(a, jour), Number(m), Number(j)),
  ),
  forme(`(\\d{1,2})(?:er)?\\s+${UN_MOIS}\\s+(\\d{4}|\\d{2})`, ([j, m = '', a = ''], jour) =>
    datePartielle(annee(a, jour), rangDuMois(m), Number(j)),
  ),
  forme(`${UN_MOIS}\\s+(\\d{4}|\\d{2})`, ([m = '', a = ''], jour) =>
    datePartielle(annee(a, jour), rangDuMois(m)),
  ),
  forme('(\\d{2})(\\d{2})((?:19|20)\\d{2})', ([j, m, a]) =>
    datePartielle(Number(a), Number(m), Number(j)),
  ),
  forme('(\\d{1,2})[/.\\-]((?:18|19|20)\\d{2})', ([m, a]) => datePartielle(Number(a), Number(m))),
  forme('((?:18|19|20)\\d{2})-(\\d{2})', ([a, m]) => datePartielle(Number(a), Number(m))),
  forme('((?:18|19|20)\\d{2})', ([a]) => datePartielle(Number(a))),
];

/** Lower case without accents, the same length letter for letter, so that what was read can be cut out. */
export const aplatir = (texte: string): string =>
  [...texte]
    .map((signe) => {
      const plat = signe.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plat.length === signe.length ? plat : signe;
    })
    .join('');

export interface DateTrouvee {
  readonly date: DatePartielle;
  /** The text without what was read as a date. */
  readonly reste: string;
}

/**
 * The first date written in a text, as far as it is known: « 14 mars 92 », « 14/3/1992 », « mars 1992 », « 1992 ».
 * Null when there is none, when it does not exist (30 February) or is not come yet.
 */
export function chercherUneDate(texte: string, aujourdHui: DateCivile): DateTrouvee | null {
  const plat = aplatir(texte);
  for (const [motif, lire] of FORMES) {
    const vu = motif.exec(plat);
    if (!vu) continue;
    const lue = lire(vu.slice(1), aujourdHui);
    if (!lue.ok || lue.valeur.annee > Number(aujourdHui.slice(0, 4))) continue;
    const fin = vu.index + vu[0].length;
    return { date: lue.valeur, reste: `${texte.slice(0, vu.index)} ${texte.slice(fin)}` };
  }
  return null;
}

/** Reads a field that holds a date and nothing else; null when it is something else. */
export function lireUneDate(texte: string, aujourdHui: DateCivile): DatePartielle | null {
  const trouvee = chercherUneDate(texte.trim(), aujourdHui);
  return trouvee && trouvee.reste.trim() === '' ? trouvee.date : null;
}
