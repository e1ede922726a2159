import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import { NATURES, NOMS_DES_NATURES, natureDe } from './dettes.ts';
import { repartir } from './plan.ts';
import { ordonner, type Resultat } from './resultats.ts';

describe('Les papiers par situation', () => {
  it('une dette d’énergie en demande trois, et le besoin survit sous son nom', () => {
    expect(natureDe('energie').papiers).toEqual(['identite', 'ressources', 'facture']);
    expect(natureDe('energie').besoin).toBe('dette d’énergie');
    for (const nom of NOMS_DES_NATURES) expect(NATURES[nom].papiers.length).toBeLessThanOrEqual(4);
  });
});

describe('Le plan d’une dette', () => {
  const jour = dateCivile('2026-11-27');

  it('se répartit exactement, mois par mois, sans dépasser ce qui est dit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (total, part) => {
          const plan = repartir(centimes(total), centimes(part), dateCivile('2027-01-31'), jour);
          if (!plan.ok) {
            expect(Math.ceil(total / part)).toBeGreaterThan(60);
            return;
          }
          const { valeur } = plan;
          expect(valeur.reduce((somme, une) => somme + une.centimes, 0)).toBe(total);
          for (const une of valeur) expect(une.centimes).toBeLessThanOrEqual(part);
          expect(valeur[0]?.dueLe).toBe('2027-01-31');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('garde le quantième, ou le dernier jour du mois', () => {
    const plan = repartir(centimes(12_000), centimes(4000), dateCivile('2027-01-31'), jour);
    expect(plan.ok && plan.valeur.map(({ dueLe }) => dueLe)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
    expect(repartir(centimes(1), centimes(1), dateCivile('2026-11-26'), jour).ok).toBe(false);
  });
});

it('le règlement qui la sert le mieux vient d’abord', () => {
  const un = (
    code: string,
    reponse: Resultat['reponse'],
    euros: number | null = null,
  ): Resultat => ({
    reglementId: code,
    code,
    numero: 1,
    libelle: code,
    reponse,
    euros,
    raisons: [],
    manque: [],
  });
  expect(
    ordonner([un('a', 'non_du'), un('b', 'du', 100), un('c', 'inconnu'), un('d', 'du', 240)]).map(
      ({ code }) => code,
    ),
  ).toEqual(['d', 'b', 'c', 'a']);
});
