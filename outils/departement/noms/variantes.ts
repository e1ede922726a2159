/**
 * Spelling variants by rule: what a tired desk, a register of another country or a keyboard without accents makes of a
 * name. Each rule is one habit; a rule that changes nothing gives nothing.
 */
interface Habitude {
  de: RegExp;
  vers: string;
}

const sansAccents = (nom: string): string =>
  nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('Đ', 'Dj')
    .replaceAll('đ', 'dj')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');

const HABITUDES: readonly Habitude[] = [
  { de: /ou(?=[^aeiouyéè\s-])/u, vers: 'u' },
  { de: /(?<=[bcdfgkmnrst])u(?=[lmnrs])/u, vers: 'ou' },
  { de: /ll/u, vers: 'l' },
  { de: /(?<=[aeiou])l(?=[aeio])/u, vers: 'll' },
  { de: /ss/u, vers: 'c' },
  { de: /mm/u, vers: 'm' },
  { de: /nn/u, vers: 'n' },
  { de: /ï/u, vers: 'y' },
  { de: /y(?=[aeou])/u, vers: 'i' },
  { de: /(?<=[aou])y$/u, vers: 'ï' },
  { de: /k(?=[aou])/u, vers: 'c' },
  { de: /c(?=[aou])/u, vers: 'k' },
  { de: /kh/u, vers: 'k' },
  { de: /dj/u, vers: 'j' },
  { de: /^Dj/u, vers: 'J' },
  { de: /ch/u, vers: 'sh' },
  { de: /gh/u, vers: 'g' },
  { de: /th/u, vers: 't' },
  { de: /t$/u, vers: 'th' },
  { de: /^H(?=[aeiou])/u, vers: '' },
  { de: /^El /u, vers: 'El-' },
  { de: /^El /u, vers: 'El' },
  { de: /^Ben(?=[ck-mstyz])/u, vers: 'Ben ' },
  { de: /^Ben /u, vers: 'Ben' },
  { de: /^Bou(?=[a-z])/u, vers: 'Bu' },
  { de: /^A[iï]t /u, vers: 'Ait-' },
  { de: /^N’/u, vers: 'N' },
  { de: /^N(?=[dg])/u, vers: 'N’' },
  { de: /^M(?=b)/u, vers: 'M’' },
  { de: /^d’/u, vers: 'D’' },
  { de: /^(?:da|de|dos) /u, vers: '' },
  { de: /^Le /u, vers: 'Le' },
  { de: /-/u, vers: ' ' },
  { de: /ski$/u, vers: 'sky' },
  { de: /vić$/u, vers: 'vitch' },
  { de: /ć$/u, vers: 'c' },
  { de: /escu$/u, vers: 'esco' },
  { de: /asse$/u, vers: 'ace' },
  { de: /eau$/u, vers: 'au' },
  { de: /ault$/u, vers: 'aud' },
  { de: /(?<=[dlnrt])$/u, vers: 'e' },
  { de: /ph/u, vers: 'f' },
  { de: /z$/u, vers: 's' },
  { de: /rr/u, vers: 'r' },
  { de: /(?<=[aeiou])r(?=[aeio])/u, vers: 'rr' },
];

const capitale = (nom: string): string => nom.replace(/^\p{Ll}/u, (lettre) => lettre.toUpperCase());

const DEJA_ECRITES = new Map<string, readonly string[]>();

/** Every spelling one habit away from a name, itself left out, in a fixed order. */
export function variantesDe(nom: string): readonly string[] {
  const connues = DEJA_ECRITES.get(nom) ?? ecrireLesVariantes(nom);
  DEJA_ECRITES.set(nom, connues);
  return connues;
}

function ecrireLesVariantes(nom: string): string[] {
  const ecrites = HABITUDES.map(({ de, vers }) => nom.replace(de, vers)).map((variante) =>
    /^\p{Ll}/u.test(nom) ? variante : capitale(variante),
  );
  const voulues = [sansAccents(nom), ...ecrites].filter(
    (variante) => variante !== nom && variante.trim().length > 1,
  );
  return [...new Set(voulues)];
}
