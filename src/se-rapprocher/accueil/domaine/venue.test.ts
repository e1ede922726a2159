import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#socle/pur';
import { attenteDe, direLAttente, type EtatDeVenue, verifierQuElleAttend } from './venue.ts';

const GESTES: readonly EtatDeVenue[] = ['appelee', 'attend', 'recue', 'partie', 'non_recue'];
const FINIS: readonly EtatDeVenue[] = ['recue', 'partie', 'non_recue'];

describe('Une venue', () => {
  it('le premier geste qui la finit reste le dernier, quel que soit l’ordre', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GESTES)), (gestes) => {
        const fin = gestes.reduce<EtatDeVenue>(
          (etat, vers) => (verifierQuElleAttend(etat).ok ? vers : etat),
          'attend',
        );
        expect(fin).toBe(gestes.find((un) => FINIS.includes(un)) ?? gestes.at(-1) ?? 'attend');
      }),
    );
  });

  it('l’attente est entière et jamais négative, même si l’heure recule', () => {
    const moment = fc
      .date({ min: new Date('2026-10-24'), max: new Date('2027-03-30'), noInvalidDate: true })
      .map((date) => date.toISOString() as Instant);
    fc.assert(
      fc.property(moment, moment, (arrivee, maintenant) => {
        const attente = attenteDe(arrivee, maintenant);
        expect(Number.isInteger(attente) && attente >= 0).toBe(true);
        expect(direLAttente([attente]).depuis).toMatch(/^depuis (moins d’une|\d+) minutes?$/);
      }),
    );
  });
});
