import { describe, expect, it } from 'vitest';
import { decoder } from './decoder.ts';

const DIT = 'id_externe;nom\nA1;Hélène Çelik œuf';
const enUtf16 = (gros: boolean) => {
  const octets = Buffer.from(`\uFEFF${DIT}`, 'utf16le');
  return gros ? octets.swap16() : octets;
};
const enWindows = Buffer.from(
  [...DIT].map((signe) => (signe === 'œ' ? 0x9c : (signe.codePointAt(0) ?? 0))),
);

describe('Lire un fichier, dans quelque encodage qu’il arrive', () => {
  it.each([
    ['UTF-8', Buffer.from(DIT)],
    ['UTF-8 avec sa marque', Buffer.from(`\uFEFF${DIT}`)],
    ['UTF-16', enUtf16(false)],
    ['UTF-16 à l’envers', enUtf16(true)],
    ['windows-1252', enWindows],
  ])('%s', (_, octets) => expect(decoder(octets)).toBe(DIT));

  it('un fichier vide est vide', () => expect(decoder(new Uint8Array())).toBe(''));
});
