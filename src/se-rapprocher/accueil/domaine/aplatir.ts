/** A word of a text: its place, and the form under which it is compared. */
export interface Mot {
  debut: number;
  fin: number;
  forme: string;
}

/** « Jdors », « jveux », « jai » : no French word but the stuck pronoun begins so. */
const JE_COLLE = /^j(?=[bcdfgklmnpqrstvz]|ai$|arriv|abit|attend|avai|etai|aimerai|entend|oubli)/;

/**
 * The form under which a word and its usual misspellings meet: no accents, no doubled letters, no mute h, homophone
 * endings as one (« loyé », « loyer », « loyers »), no « j » stuck to its verb. A prefix keeps its ending.
 */
export function aplatir(mot: string, prefixe = false): string {
  const nu = mot
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/ph/g, 'f')
    .replace(/(?<![cs])h/g, '')
    .replace(/y/g, 'i')
    .replace(JE_COLLE, '');
  // Acronyms of three letters (AAH, APL) stay as they are.
  const simple = nu.length > 3 ? nu.replace(/([a-z])\1/g, '$1') : nu;
  if (prefixe || simple.length < 5) return simple;
  return simple.replace(/(?:er|ez|ees|ee|es|aient|ait|ais|ai)$/, 'e').replace(/(?<=..)[sx]$/, '');
}

export function lireLesMots(texte: string): Mot[] {
  return Array.from(texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (trouve) => ({
    debut: trouve.index,
    fin: trouve.index + trouve[0].length,
    forme: aplatir(trouve[0]),
  }));
}
