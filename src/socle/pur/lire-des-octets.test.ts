import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direLEncodage, lireDesOctets } from './lire-des-octets.ts';

describe('Le texte d’un fichier', () => {
  it.each([
    [Buffer.from('Épinay', 'utf8'), 'utf-8'],
    [Buffer.from('Épinay', 'latin1'), 'windows-1252'],
    [Buffer.from('\ufeffÉpinay', 'utf16le'), 'utf-16'],
  ] as const)('%# se lit avec ses accents', (octets, encodage) => {
    expect(lireDesOctets(octets)).toEqual({ texte: 'Épinay', encodage });
  });

  it('n’importe quels octets ont un texte, et l’écart à UTF-8 se dit', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        const { encodage } = lireDesOctets(octets);
        expect(direLEncodage(encodage) === null).toBe(encodage === 'utf-8');
      }),
    );
  });
});
