/** What our own sentences hold that GSM-7 does not: one of them costs 90 signs out of 160. */
const EQUIVALENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u202f]/g, ' '],
  [/[’‘]/g, "'"],
  [/« ?| ?»|[“”]/g, '"'],
  [/…/g, '...'],
  [/[–—]/g, '-'],
  [/août/g, 'aout'],
];

/**
 * The sentence as a plain telephone writes it: straight apostrophes, ordinary spaces. Letters of
 * names and streets keep their accents, whatever it costs (GSM 03.38; `é è à ù` are in it).
 */
export function ecrirePourUnSms(phrase: string): string {
  return EQUIVALENTS.reduce((texte, [signe, par]) => texte.replace(signe, par), phrase);
}
