import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireUneAdresse, normaliserLaVoie } from './lire-une-adresse.ts';

const texte = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('Lire une adresse', () => {
  it('répond à tout texte : un numéro ou aucun, une voie comparable', () => {
    fc.assert(
      fc.property(texte, (dit) => {
        const { numero, voie } = lireUneAdresse(dit);
        expect(numero === null || (numero >= 0 && numero <= 9999)).toBe(true);
        expect(voie).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });

  it('mettre une voie en forme deux fois ne la change plus', () => {
    fc.assert(
      fc.property(texte, (dit) => {
        expect(normaliserLaVoie(normaliserLaVoie(dit))).toBe(normaliserLaVoie(dit));
      }),
    );
  });

  it('le numéro se retrouve, quelle que soit la manière de l’écrire', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('', ' bis', ' ter', 'b'),
        fc.constantFrom(' ', ', '),
        (numero, suite, lien) => {
          expect(lireUneAdresse(`${numero}${suite}${lien}Av. de l’Été`)).toEqual({
            numero,
            voie: 'avenue de l ete',
          });
        },
      ),
    );
  });
});
