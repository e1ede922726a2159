import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajouterJours, dateCivile as d, jourDeLaSemaine } from './dates.ts';
import {
  ajouterJoursOuvres,
  estOuvre,
  joursFeries,
  joursOuvresEntre,
  nomDuJourFerie,
  paques,
} from './jours-ouvres.ts';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Pâques %i tombe le %s', (annee, date) => {
  expect(paques(annee)).toBe(date);
});

test('Pâques est toujours un dimanche entre le 22 mars et le 25 avril', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4099 }), (annee) => {
      const jour = paques(annee);
      expect(jourDeLaSemaine(jour)).toBe(7);
      expect(jour.slice(5) >= '03-22' && jour.slice(5) <= '04-25').toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('les onze jours fériés de 2026', () => {
  expect([...joursFeries(2026).keys()]).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
  expect(nomDuJourFerie(d('2026-05-25'))).toBe('Lundi de Pentecôte');
  expect(nomDuJourFerie(d('2026-05-26'))).toBeNull();
});

describe('les jours ouvrés', () => {
  test.each([
    ['2026-11-27', 2, '2026-12-01'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-05-07', 1, '2026-05-11'],
    ['2026-11-29', 0, '2026-11-30'],
    ['2026-11-30', 0, '2026-11-30'],
    ['2026-11-30', -1, '2026-11-27'],
  ])('%s et %i jours ouvrés : %s', (de, n, a) => {
    expect(ajouterJoursOuvres(d(de), n)).toBe(a);
  });
  test('compter ce qu’on a ajouté revient au même, et l’on arrive un jour ouvré', () => {
    const depart = fc.integer({ min: 0, max: 3000 }).map((n) => ajouterJours(d('2022-01-01'), n));
    fc.assert(
      fc.property(depart, fc.integer({ min: 1, max: 60 }), (de, n) => {
        const a = ajouterJoursOuvres(de, n);
        expect(joursOuvresEntre(de, a)).toBe(n);
        expect(estOuvre(a)).toBe(true);
        expect(ajouterJoursOuvres(a, -n) <= de || !estOuvre(de)).toBe(true);
        expect(joursOuvresEntre(a, de)).toBe(-n);
      }),
      { numRuns: 60 },
    );
  });
  test('un nombre de jours qui n’est pas entier est un défaut', () => {
    expect(() => ajouterJoursOuvres(d('2026-11-24'), 1.5)).toThrow('entier');
  });
});
