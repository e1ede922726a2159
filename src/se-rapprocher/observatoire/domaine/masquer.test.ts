import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masquer, totalVisible } from './masquer.ts';
import { retrouver, retrouverParSoustraction } from './retrouver.essais.ts';

const enTable = (nombres: readonly number[]) =>
  nombres.map((n, rang) => ({ cle: String(rang), composants: [n] }));
const cacheesDe = (nombres: readonly number[]) =>
  nombres.map((_, rang) => masquer(enTable(nombres)).has(String(rang)));

describe('Masquer', () => {
  it.each([
    [
      [30, 40, 50],
      [false, false, false],
    ],
    [
      [5, 40, 50],
      [true, true, false],
    ],
    [
      [50, 40, 5],
      [true, false, true],
    ],
    [
      [10, 10, 50, 60],
      [true, true, true, false],
    ],
    [[4], [true]],
  ])('%j', (nombres, attendu) => {
    expect(cacheesDe(nombres)).toEqual(attendu);
  });

  it('ne choisit jamais les autres lignes selon leur taille', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat({ max: 500 }), fc.nat({ max: 500 }), (petit, a, b) => {
        const cachees = cacheesDe([petit, 31 + a, 31 + b]);
        expect(cachees).toEqual([true, true, false]);
      }),
    );
  });

  it('aucune ligne montrée ne compte moins de onze personnes, d’un côté ni de l’autre', () => {
    const table = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, (nombres) => {
        const cellules = nombres.map((composants, rang) => ({ cle: String(rang), composants }));
        const cachees = masquer(cellules);
        for (const { cle, composants } of cellules)
          if (!cachees.has(cle)) expect(Math.min(...composants)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  it('ce qui est caché l’est avec une autre ligne, et reste plus de onze ensemble', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { minLength: 2, maxLength: 15 }), (nombres) => {
        const cachees = cacheesDe(nombres);
        if (!cachees.includes(true) || !totalVisible(enTable(nombres))) return;
        expect(retrouverParSoustraction(nombres, cachees)).toEqual([]);
      }),
    );
  });

  it('celui qui connaît la règle et le total ne retrouve aucune ligne cachée', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(26), { minLength: 2, maxLength: 4 }), (nombres) => {
        if (!totalVisible(enTable(nombres))) return;
        expect(retrouver(nombres, cacheesDe)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
