import { type Resultat, refuse, reussi } from './resultat.ts';

/** Controls but line ends and tabs; bidi overrides, byte order mark, soft hyphen, tags. */
const INVISIBLES = /(?![\n\t])\p{Cc}|(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u08E2])\p{Cf}/gu;

/** Joiners matter in Tamil, Persian and emoji; beside Latin letters they only hide things. */
const JOINTS_INUTILES =
  /(?<!\uFE0F|[\p{Script=Arabic}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?:\u200C|\u200D)/gu;

/** Half a character (cut elsewhere, or sent on purpose) becomes the visible sign U+FFFD. */
const bienForme = (texte: string) =>
  texte.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );

/** Cuts at a number of UTF-16 units without splitting a character from its accents or its half. */
export function couper(texte: string, maximum: number): string {
  if (texte.length <= maximum) return texte;
  const tete = texte.slice(0, maximum);
  // Segmenting only the end keeps enormous input cheap.
  const debut = Math.max(0, maximum - 200);
  const segments = new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(
    texte.slice(debut, maximum + 200),
  );
  const coupure = segments.containing(maximum - debut)?.index ?? maximum - debut;
  return coupure === 0 ? bienForme(tete) : texte.slice(0, debut + coupure);
}

/** Cleans free text (her words, notes): NFC, line ends as `\n`, nothing invisible. Kept: the rest. */
export function nettoyerUnTexte(texte: string): string {
  return bienForme(texte)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLES, '')
    .replace(JOINTS_INUTILES, '')
    .normalize('NFC')
    .trim();
}

/** The same on one line, spaces joined: names, addresses, search. */
export function nettoyerUneLigne(texte: string): string {
  return nettoyerUnTexte(texte).replace(/\s+/g, ' ');
}

export type RefusDeNom =
  | { readonly motif: 'nom_vide' }
  | { readonly motif: 'nom_trop_long'; readonly maximum: number };

/** The longest name kept, in UTF-16 units; the longest known civil names are far below. */
export const LONGUEUR_DUN_NOM = 150;

/** Reads a name as she writes it. One letter, an apostrophe, another script or an emoji are fine. */
export function lireUnNom(saisie: string): Resultat<string, RefusDeNom> {
  const propre = nettoyerUneLigne(couper(saisie, 10_000));
  if (propre === '') return refuse({ motif: 'nom_vide' });
  if (propre.length > LONGUEUR_DUN_NOM)
    return refuse({ motif: 'nom_trop_long', maximum: LONGUEUR_DUN_NOM });
  return reussi(propre);
}

/** The sentence shown beside the field. */
export function direLeRefusDeNom(refus: RefusDeNom): string {
  if (refus.motif === 'nom_vide')
    return 'Écrivez au moins une lettre, ou laissez la venue sans nom.';
  return `Ce nom dépasse ${refus.maximum} signes. Gardez le nom d’usage, le reste va dans les notes.`;
}

/** Letters that no Unicode decomposition turns into plain ones. */
const SANS_DECOMPOSITION: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'ng',
  ɛ: 'e',
  ǝ: 'e',
  ə: 'e',
  ɔ: 'o',
  ɲ: 'ny',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŧ: 't',
  ɩ: 'i',
  ʋ: 'v',
};
const A_REMPLACER = new RegExp(`[${Object.keys(SANS_DECOMPOSITION).join('')}]`, 'gu');

/** Latin accents, Arabic short vowels and stretching; Tamil or Bengali vowel signs stay. */
const SIGNES_AJOUTES = /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu;
const APOSTROPHES = /['’‘ʼʻʹ′`´ʾʿ＇]/gu;

/**
 * The form used to compare words: lower case, no accent, no apostrophe, hyphens and punctuation as
 * spaces. `N’Diaye` gives `ndiaye`, `Łukasz` `lukasz`, `İpek` `ipek`. Idempotent; never throws.
 */
export function normaliser(texte: string): string {
  return bienForme(texte)
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(SIGNES_AJOUTES, '')
    .replace(A_REMPLACER, (lettre) => SANS_DECOMPOSITION[lettre] ?? lettre)
    .replace(APOSTROPHES, '')
    .replace(/[\p{Cf}\uFFFD]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
