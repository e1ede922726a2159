const LETTRES: Readonly<Record<string, string>> = {
  ...{ Œ: 'OE', Æ: 'AE', ß: 'SS', ẞ: 'SS', Ø: 'O', Ł: 'L', Đ: 'D', Ð: 'D', Þ: 'TH', ı: 'I' },
  ...{ '’': "'", '‘': "'", '&': ' ET ', '–': '-', '—': '-' },
};

/**
 * A text in the letters that a bank carries: capitals without accents, digits and a few signs. Names keep their accents
 * here; the transfer cannot. Plain ASCII, so that the file reads the same in ISO-8859-1 and in ISO-8859-15.
 * @returns '' when nothing of it can be written
 */
export function ecrireDuSepa(texte: string, longueur: number): string {
  const propre = texte
    .toUpperCase()
    .replace(/[^\p{ASCII}]|&/gu, (signe) => LETTRES[signe] ?? signe)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z0-9/?:().,'+ -]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longueur)
    .trim();
  return /[A-Z1-9]/.test(propre) && propre !== 'NC' ? propre : '';
}
