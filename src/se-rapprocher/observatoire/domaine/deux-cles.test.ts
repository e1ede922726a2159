import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuNomDe, etatDIndicateur } from './deux-cles.ts';

const uneCle = fc.record({
  auNomDe: fc.constantFrom<AuNomDe>('direction', 'representation'),
  le: fc.constantFrom('2026-02-28', '2026-11-24', '2027-03-28'),
});

describe('Les deux clés d’un indicateur', () => {
  it('compté quand les deux y sont, jamais avant, et du jour de la seconde', () => {
    fc.assert(
      fc.property(fc.array(uneCle), (cles) => {
        const etat = etatDIndicateur(cles);
        const noms = new Set(cles.map(({ auNomDe }) => auNomDe));
        expect(etat.etat).toBe(noms.size === 2 ? 'compte' : 'propose');
        if (etat.etat === 'compte') for (const { le } of cles) expect(etat.depuis >= le).toBe(true);
        if (etat.etat === 'propose')
          expect([...etat.manque, ...noms].sort()).toEqual(['direction', 'representation']);
      }),
    );
  });

  it('l’ordre des clés n’y change rien', () => {
    fc.assert(
      fc.property(fc.array(uneCle), (cles) => {
        expect(etatDIndicateur([...cles].reverse())).toEqual(etatDIndicateur(cles));
      }),
    );
  });

  it('sans proposition, rien n’est compté', () =>
    expect(etatDIndicateur(undefined)).toEqual({ etat: 'pas_propose' }));
});
