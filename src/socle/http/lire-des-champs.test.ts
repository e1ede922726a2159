import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireDesChamps } from './lire-des-champs.ts';

const lire = (corps: string | Buffer) => lireDesChamps(Buffer.from(corps as string, 'latin1'));

describe('Les champs d’un envoi', () => {
  it.each([
    ['nom=Ren%C3%A9e+Awa', { nom: 'Renée Awa' }],
    ['nom=Ren%E9e', { nom: 'Renée' }],
    ['nom=Ren\u00e9e', { nom: 'Renée' }],
    ['prix=10+%80', { prix: '10 €' }],
    ['mots=%zz%&=&&%', { mots: '%zz%', '': '', '%': '' }],
    ['a=1&a=2&b', { a: ['1', '2'], b: '' }],
    ['', {}],
  ])('%s', (corps, attendu) => expect(lire(corps)).toEqual(attendu));

  it('rend ce qu’un navigateur envoie, signe pour signe', () => {
    const texte = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(texte, texte), (saisie) => {
        const corps = Buffer.from(new URLSearchParams(saisie).toString());
        // A byte order mark says an encoding: it is no part of what was typed.
        fc.pre(!corps.toString().includes('%EF%BB%BF'));
        expect({ ...lireDesChamps(corps) }).toEqual({ ...saisie });
      }),
    );
  });

  it('ne tombe sur aucune suite d’octets', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        expect(() => lireDesChamps(Buffer.from(octets))).not.toThrow();
      }),
    );
  });
});
