import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRILLE_AGGIR, type Profil } from '../../aggir/index.ts';
import { VARIABLES_QUI_PESENT } from '../../aggir/variables.ts';
import { Interpretation } from '../../calcul/interpreter.ts';
import { moisEcrit } from '../../langue/mois.ts';
import { lireUneSituation } from '../../situations/lire-une-situation.ts';
import { GRAPHE_NATIONAL } from '../graphe-national.ts';

const faits = {
  age: 80,
  gir: 'gir_1',
  base_ressources_apa: 1200,
  dependance_plan_aide_domicile: 1000,
};
function calculer(variable: string, mois: string, autres: object = {}): number {
  const quand = moisEcrit(mois);
  const lue = lireUneSituation(
    GRAPHE_NATIONAL,
    { individus: { moi: { ...faits, ...autres } } },
    quand,
  );
  if (!lue.ok) throw new Error(JSON.stringify(lue.refus));
  return new Interpretation(GRAPHE_NATIONAL, lue.valeur).valeur(variable, 0, quand);
}
const participation = (ressources: number, plan: number, mois = '2026-06') =>
  calculer('apa_domicile_participation', mois, {
    base_ressources_apa: ressources,
    dependance_plan_aide_domicile: plan,
  });

describe('l’APA à domicile', () => {
  it.each([
    ['2020-06', 1742.34, 1399.03, 1010.85, 674.27],
    ['2022-01', 1807.89, 1462.08, 1056.57, 705.13],
    ['2022-12', 1807.89, 1462.08, 1056.57, 705.13],
    ['2023-02', 1914.04, 1547.93, 1118.61, 746.54],
    ['2023-06', 1914.04, 1547.93, 1118.61, 746.54],
    ['2024-01', 1955.6, 1581.44, 1143.09, 762.87],
    ['2025-02', 2045.56, 1654.18, 1195.67, 797.96],
    ['2025-06', 2045.56, 1654.18, 1195.67, 797.96],
    ['2026-11', 2080.33, 1682.3, 1215.99, 811.52],
  ])('rend les plafonds publiés pour %s, au tarif du 1er janvier', (mois, ...publies) => {
    for (const [rang, publie] of publies.entries())
      expect(calculer('apa_domicile_plafond', mois, { gir: `gir_${rang + 1}` })).toBeCloseTo(
        publie,
        2,
      );
  });

  it.each([
    [1200, 1000, 59.13],
    [1800, 1200, 253.91],
    [2500, 1500, 669.5],
    [4000, 2080.33, 1872.3],
    [933.89, 1000, 0],
  ])('avec %i € et un plan de %i €, la personne paie %f €', (ressources, plan, payee) => {
    expect(participation(ressources, plan)).toBeCloseTo(payee, 1);
  });

  it('verse le forfait et les majorations de 2026', () => {
    // Half of a ceiling that is itself published to the cent: 1 040,165 €.
    expect(calculer('apa_urgence_domicile', '2026-06')).toBeCloseTo(1040.165, 6);
    expect(calculer('apa_majoration_repit', '2026-06')).toBeCloseTo(583.52, 2);
    expect(calculer('apa_majoration_hospitalisation', '2026-06')).toBeCloseTo(1159.32, 2);
  });

  it('ne répond rien au-delà des tarifs connus, ni sans les ressources ou le GIR', () => {
    expect(calculer('apa_domicile', '2027-01')).toBeNaN();
    expect(calculer('apa_domicile', '2026-06', { base_ressources_apa: null })).toBeNaN();
    expect(calculer('apa_domicile', '2026-06', { gir: null })).toBeNaN();
    expect(calculer('apa_domicile', '2026-06', { gir: null, age: 40 })).toBe(0);
    expect(calculer('apa_domicile', '2026-06', { gir: 'gir_5' })).toBe(0);
  });

  it('paie une participation continue, qui ne baisse jamais quand les ressources montent', () => {
    const mois = fc.constantFrom('2014-06', '2018-06', '2023-06', '2026-06');
    const euros = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(mois, euros, euros, euros, (quand, plan, ressources, ecart) => {
        const bas = participation(ressources, plan, quand);
        expect(participation(ressources + ecart, plan, quand)).toBeGreaterThanOrEqual(bas - 1e-9);
        const retenu = calculer('dependance_plan_aide_domicile_accepte', quand, {
          dependance_plan_aide_domicile: plan,
        });
        expect(bas).toBeLessThanOrEqual(0.9 * retenu + 1e-9);
        expect(participation(ressources + 0.01, plan, quand) - bas).toBeLessThan(0.05);
      }),
      { numRuns: 150 },
    );
  });
});

describe('le GIR d’une situation', () => {
  it('est celui de la grille, pour les 6 561 profils, et explique l’APA qui en dépend', () => {
    const quand = moisEcrit('2026-06');
    const profils = VARIABLES_QUI_PESENT.reduce<Record<string, string>[]>(
      (debuts, variable) =>
        debuts.flatMap((debut) =>
          ['A', 'B', 'C'].map((lettre) => ({ ...debut, [variable]: lettre })),
        ),
      [{}],
    );
    const faux = profils.filter((profil) => {
      const lue = lireUneSituation(
        GRAPHE_NATIONAL,
        { individus: { moi: { age: 80, ...profil } } },
        quand,
      );
      if (!lue.ok) return true;
      const calcul = new Interpretation(GRAPHE_NATIONAL, lue.valeur);
      return (
        calcul.valeur('gir', 0, quand) !== GRILLE_AGGIR.classer(profil as Profil).gir ||
        calcul.valeur('aggir_rang', 0, quand) !== GRILLE_AGGIR.classer(profil as Profil).rang
      );
    });
    expect([profils.length, faux]).toEqual([6561, []]);
    const { gir: _, ...sansGir } = faits;
    const lue = lireUneSituation(
      GRAPHE_NATIONAL,
      { individus: { moi: { ...sansGir, toilette: 'C' } } },
      quand,
    );
    if (!lue.ok) throw new Error(JSON.stringify(lue.refus));
    const calcul = new Interpretation(GRAPHE_NATIONAL, lue.valeur);
    expect(calcul.valeur('apa_domicile', 0, quand)).toBeNaN();
    expect(calcul.causesAtteintes()).toContainEqual(
      expect.objectContaining({ cause: 'donnee_manquante', variable: 'coherence' }),
    );
  });
});

describe('l’APA en établissement', () => {
  it('paie entre le tarif des GIR 5 et 6 et 80 % de ce qui le dépasse, sans saut', () => {
    const payer = (ressources: number) =>
      calculer('apa_etablissement_participation', '2026-06', {
        base_ressources_apa: ressources,
        dependance_tarif_etablissement_gir_5_6: 200,
        dependance_tarif_etablissement_gir_dependant: 700,
      });
    expect(payer(2846)).toBeCloseTo(200, 2);
    expect(payer(10_000)).toBeCloseTo(600, 2);
    expect(payer(100)).toBeCloseTo(90, 2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6000, noNaN: true }), (ressources) => {
        const saut = payer(ressources + 0.01) - payer(ressources);
        expect(saut).toBeGreaterThanOrEqual(-1e-9);
        expect(saut).toBeLessThan(0.05);
      }),
      { numRuns: 100 },
    );
  });
});
