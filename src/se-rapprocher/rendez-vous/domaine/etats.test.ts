import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#socle/pur';
import { DIRE_L_ETAT, type Etat, peutManquer, peutPasser } from './etats.ts';

const etats = Object.keys(DIRE_L_ETAT) as Etat[];
const unEtat = fc.constantFrom(...etats);
/** What is left of a rendez-vous after these gestures, those that may not be made leaving it as it is. */
const apres = (gestes: readonly Etat[], de: Etat = 'prevu') =>
  gestes.reduce((etat, vers) => (peutPasser(etat, vers) ? vers : etat), de);

describe('Les états d’un rendez-vous', () => {
  it('reçue ou annulé : aucun geste, dans aucun ordre, ne le défait', () => {
    fc.assert(
      fc.property(fc.constantFrom('recue', 'annule'), fc.array(unEtat), (fini: Etat, gestes) => {
        expect(apres(gestes, fini)).toBe(fini);
      }),
    );
  });

  it('le même geste fait deux fois est fait une fois', () => {
    fc.assert(
      fc.property(fc.array(unEtat), unEtat, (gestes, geste) => {
        expect(apres([...gestes, geste, geste])).toBe(apres([...gestes, geste]));
      }),
    );
  });

  it('quoi qu’on ait noté d’une personne à venir, on peut encore la recevoir', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Etat>('prevu', 'arrivee', 'pas_venue')), (gestes) => {
        expect(apres([...gestes, 'arrivee', 'recue'])).toBe('recue');
      }),
    );
  });

  it('personne n’est dit absent avant l’heure, la nuit où l’heure revient aussi', () => {
    // 25 October 2026, 2:30 in Paris, told once: its first passage.
    const debut = '2026-10-25T00:30:00.000Z' as Instant;
    expect(peutManquer(debut, '2026-10-25T00:29:00.000Z' as Instant)).toBe(false);
    expect(peutManquer(debut, '2026-10-25T01:30:00.000Z' as Instant)).toBe(true);
  });
});
