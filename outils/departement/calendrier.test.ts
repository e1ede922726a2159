import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as pur from '#socle/pur';
import * as calendrier from './calendrier.ts';

const jours = fc
  .integer({ min: 0, max: 9000 })
  .map((n) => pur.ajouterJours(pur.dateCivile('2012-01-01'), n));
const heures = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('Le calendrier retenu', () => {
  it('compte les jours comme le produit, ouvrés ou non, avant comme après', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -40, max: 60 }), (jour, n) => {
        expect(calendrier.ajouterJours(jour, n)).toBe(pur.ajouterJours(jour, n));
        expect(calendrier.ajouterJoursOuvres(jour, n)).toBe(pur.ajouterJoursOuvres(jour, n));
      }),
      { numRuns: 400 },
    );
    const lointain = pur.dateCivile('2061-05-01');
    expect(calendrier.ajouterJoursOuvres(lointain, 3)).toBe(pur.ajouterJoursOuvres(lointain, 3));
  });

  it('lit les heures du mur comme le produit, les nuits de changement d’heure aussi', () => {
    const comparer = (jour: pur.DateCivile, heure: string) => {
      const instant = pur.instantDuMur(jour, heure);
      expect(calendrier.instantDuMur(jour, heure)).toBe(instant);
      expect(calendrier.aujourdHuiA(instant)).toBe(pur.aujourdHuiA(instant));
      expect(calendrier.ajouterMinutes(instant, 95)).toBe(pur.ajouterMinutes(instant, 95));
      expect(calendrier.debutDuJour(jour)).toBe(pur.debutDuJour(jour));
    };
    fc.assert(fc.property(jours, heures, comparer), { numRuns: 400 });
    for (const jour of ['2026-03-29', '2026-10-25'])
      for (const heure of ['00:30', '02:30', '03:30', '04:00', '23:59'])
        comparer(pur.dateCivile(jour), heure);
  });
});
