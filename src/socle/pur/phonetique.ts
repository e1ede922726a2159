import { jetonsDuNom } from './noms.ts';
import { retenir } from './retenir.ts';
import { familleDuPrenom } from './variantes-de-prenoms.ts';

/**
 * Rewriting rules, applied in order to a glued lower-case ASCII name. French spelling and the ways
 * in which registers transcribe Soninke, Pular, Wolof, Bambara, Arabic, Kabyle, Tamil, Turkish,
 * Portuguese, Vietnamese and Chinese. `C` is the sound of "ch", `E` of "é", `A` of "an", `I` of
 * "in"; o, ou and u are one sound, because transcriptions never agree on them.
 */
const REGLES: readonly (readonly [RegExp, string])[] = [
  // Ends that French does not say.
  [/(?:eau|au)(?:lt|ld|x|d|t|s)?$/, 'o'],
  [/en[dt]s?$/, 'an'],
  [/(?<=[nr])[dt]s?$/, ''],
  [/(?<=[aeio])(?:ss?|t|(?<=e)z)$/, ''],
  [/(?<=i)er$/, ''],
  [/(?<=u)x$/, ''],
  [/ee$/, 'i'],
  [/(?<=..)e+$/, ''],
  // Consonants.
  [/sch|sh/g, 'C'],
  [/tch/g, 'C'],
  [/ph/g, 'f'],
  [/ck|cqu|qu|kh|q/g, 'k'],
  [/ch(?=[rlt])/g, 'k'],
  [/ch/g, 'C'],
  [/gh/g, 'g'],
  [/nh(?=[aeiouy])|gn|nj(?=i[aeou])/g, 'ni'],
  [/lh(?=[aeiouy])/g, 'li'],
  [/zh/g, 'j'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/d(?:j|g(?=[ei]))/g, 'j'],
  [/di(?=[aeou])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/gu$/g, 'g'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/^x/, 's'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  // Vowels.
  [/o[iy](?![aeou])/g, 'oa'],
  [/ou|oo|au|w/g, 'o'],
  [/(?<=[^aeiou])[ae]n(?=[bcdfgjklmpqrstvC])|(?<=[^aeiou])[ae]m(?=[bp])/g, 'A'],
  [/^[ae]n(?=[bcdfgjklmpqrstvC])/, 'A'],
  [/(?:ai|ei|i|y)n(?=[bcdfgjklmpqrstvC])|[iy]m(?=[bp])/g, 'I'],
  [/(?:a|e)(?:i|y)/g, 'E'],
  [/y/g, 'i'],
  [/u/g, 'o'],
  [/E/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * The sound-alike key of a word or of a whole name (spaces do not count: `Ben Youssef` and
 * `Benyoucef` agree). Names in another script are their own key. Empty in, empty out.
 */
export const clePhonetique: (nom: string) => string = retenir((nom) => {
  const { colle } = jetonsDuNom(nom);
  if (!/^[a-z]+$/.test(colle)) return colle;
  const dite = REGLES.reduce((cle, [motif, par]) => cle.replace(motif, par), colle);
  return dite === '' ? colle : dite;
});

/**
 * The keys under which a name is filed and sought: one for each strong word, one for the whole.
 * A given name of the table of variants is filed under its family as well.
 */
export function clesDuNom(nom: string): readonly string[] {
  const { forts, colle } = jetonsDuNom(nom);
  const cles = [...forts, colle].flatMap((jeton) => {
    const famille = familleDuPrenom(jeton);
    return famille === null
      ? [clePhonetique(jeton)]
      : [clePhonetique(jeton), clePhonetique(famille)];
  });
  return [...new Set(cles)].filter((cle) => cle !== '');
}

/** Whether two words or names are said alike, or are known variants of one given name. */
export function seDisentPareil(a: string, b: string): boolean {
  const [gauche, droite] = [jetonsDuNom(a).colle, jetonsDuNom(b).colle];
  if (gauche === '' || droite === '') return false;
  if (clePhonetique(gauche) === clePhonetique(droite)) return true;
  const famille = familleDuPrenom(gauche);
  return famille !== null && famille === familleDuPrenom(droite);
}
