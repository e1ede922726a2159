import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceDeFrappe, jaroWinkler, similarite, trigrammes } from './distance.ts';

const mot = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '🌻'), maxLength: 9 });

test.each([
  ['diallo', 'diallo', 0],
  ['diallo', 'dialo', 1],
  ['diallo', 'dialol', 1],
  ['diallo', 'idallo', 1],
  ['diallo', 'diarra', 3],
  ['', 'awa', 3],
  ['awa', 'konate', 4],
  ['🌻', '', 1],
])('« %s » et « %s » sont à %i frappes', (a, b, n) => {
  expect(distanceDeFrappe(a, b)).toBe(n);
});

test('la distance est symétrique, nulle sur soi, et le plafond ne change que le haut', () => {
  fc.assert(
    fc.property(mot, mot, fc.integer({ min: 0, max: 4 }), (a, b, plafond) => {
      const entiere = distanceDeFrappe(a, b, 50);
      expect(distanceDeFrappe(b, a, 50)).toBe(entiere);
      expect(distanceDeFrappe(a, b, plafond)).toBe(Math.min(entiere, plafond + 1));
      expect(entiere === 0).toBe(a === b);
    }),
    { numRuns: 300 },
  );
});

test('Jaro-Winkler suit les valeurs publiées', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 3);
  expect(jaroWinkler('abc', 'xyz')).toBe(0);
  expect(jaroWinkler('', 'a')).toBe(0);
  fc.assert(
    fc.property(mot, mot, (a, b) => {
      const valeur = jaroWinkler(a, b);
      expect(valeur).toBeCloseTo(jaroWinkler(b, a), 10);
      expect(valeur >= 0 && valeur <= 1).toBe(true);
    }),
  );
});

test('les trigrammes et la similarité sont ceux de pg_trgm', () => {
  expect([...trigrammes('Cat')].sort()).toEqual(['  c', ' ca', 'at ', 'cat']);
  expect([...trigrammes('foo|bar')].sort()).toEqual(
    ['  b', '  f', ' ba', ' fo', 'ar ', 'bar', 'foo', 'oo '].sort(),
  );
  expect(similarite('word', 'two words')).toBeCloseTo(4 / 11, 6);
  expect(similarite('diallo', 'dialo')).toBeCloseTo(5 / 8, 6);
  expect(similarite('', '')).toBe(0);
});
