import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliser } from '#socle/pur';
import { alea } from '../departement/index.ts';
import { direUneDate, FAUTES, uneCoquille } from './mal-ecrire.ts';

const BENALI = { id: 'b', prenom: 'Zoé', nom: 'El Amrani', naissance: '1992-03-04' };

describe('Mal écrire un nom', () => {
  it('une coquille change le nom d’un signe, ou échange deux lettres pareilles', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 30 }), fc.nat(), (nom, graine) => {
        expect(Math.abs(uneCoquille(nom, alea(graine)).length - nom.length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('chaque faute garde de quoi la reconnaître, et la même graine fait la même', () => {
    for (const faute of Object.values(FAUTES))
      for (let graine = 0; graine < 40; graine += 1) {
        const dit = faute(BENALI, alea(graine));
        expect(dit).toBe(faute(BENALI, alea(graine)));
        expect(normaliser(dit ?? '').length).toBeGreaterThan(4);
      }
    expect(FAUTES.particule?.(BENALI, alea(1))).not.toContain('El ');
    for (const nom of ['Martin', 'Lebrun', 'Benali'])
      expect(FAUTES.particule?.({ ...BENALI, nom }, alea(1))).toBeNull();
  });

  it('dit une date en morceaux, toujours la même date', () => {
    const dites = new Set(Array.from({ length: 60 }, (_, i) => direUneDate('1992-03-04', alea(i))));
    expect([...dites].sort()).toEqual([
      '04 03 1992',
      '04.03.92',
      '04/03/1992',
      '4 mars 1992',
      '4 mars 92',
    ]);
  });
});
