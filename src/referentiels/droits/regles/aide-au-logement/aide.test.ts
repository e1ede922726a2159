import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repondreAUneLigne } from '../../calcul/repondre.ts';
import { moisEcrit } from '../../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../graphe-national.ts';

function aide(mois: string, logement: object, personne: object = {}, familles?: object) {
  const reponse = repondreAUneLigne(
    GRAPHE_NATIONAL,
    JSON.stringify({
      individus: { moi: { age: 30, ...personne } },
      menages: { m: { personne_de_reference: 'moi', depcom: '93066', ...logement } },
      ...(familles ? { familles } : {}),
    }),
    { mois: moisEcrit(mois), droits: ['aide_logement'] },
  );
  if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
  const [droit] = reponse.droits;
  if (!droit) throw new Error('aucune réponse');
  return droit;
}
const prive = { statut_occupation_logement: 'locataire_vide', loyer: 400 };
const NEUF_MILLE = { revenu_assimile_salaire: { 2015: 9000 } };
const hlm = { statut_occupation_logement: 'locataire_hlm', loyer: 400 };

describe('l’aide au logement d’un locataire', () => {
  it.each([
    // (319.30 + 58.08 − 37.91 − 5) × 0.995, less 98 % of 55.20 in a social dwelling.
    ['2024-06', prive, 332.8],
    ['2024-06', hlm, 278.97],
    // (336.97 + 61.29 − 40.01 − 5) × 0.995, less 98 % of 61.13.
    ['2026-11', prive, 351.48],
    ['2026-11', hlm, 291.88],
  ])('sans ressources, en %s', (mois, logement, montant) => {
    expect(aide(mois, logement)).toMatchObject({ statut: 'du' });
    expect(aide(mois, logement).montant).toBeCloseTo(montant, 1);
  });

  it('baisse quand les ressources montent, et cesse', () => {
    fc.assert(
      fc.property(fc.nat(2500), fc.nat(500), (salaire, deplus) => {
        const [moins, plus] = [salaire, salaire + deplus].map(
          (salaire_imposable) => aide('2024-06', prive, { salaire_imposable }).montant ?? 0,
        );
        expect(plus).toBeLessThanOrEqual(moins ?? 0);
      }),
      { numRuns: 60 },
    );
    expect(aide('2024-06', prive, { salaire_imposable: 2500 })).toMatchObject({
      statut: 'non_du',
      motifs: [expect.stringContaining('ressources')],
    });
  });

  it.each([
    ['une chambre réhabilitée d’étudiant', { loyer: 200, logement_crous: true }, {}, 89.44],
    [
      'une chambre conventionnée de boursier',
      { loyer: 150, zone_apl: 'zone_3', logement_conventionne: true, logement_crous: true },
      { boursier: true },
      76.38,
    ],
    ['une personne âgée', { loyer: 900 }, { age: 71, etudiant: false, ...NEUF_MILLE }, 62.31],
    [
      'une personne âgée, foyer conventionné',
      { loyer: 900, zone_apl: 'zone_3', logement_conventionne: true },
      { age: 71, etudiant: false, ...NEUF_MILLE },
      155.78,
    ],
  ])('en logement-foyer, octobre 2017 : %s', (_nom, logement, personne, montant) => {
    const foyer = {
      statut_occupation_logement: 'locataire_foyer',
      depcom: null,
      zone_apl: 'zone_2',
    };
    const rendu = aide('2017-10', { ...foyer, ...logement }, { etudiant: true, ...personne });
    expect(Math.abs((rendu.montant ?? 0) - montant) / montant).toBeLessThan(0.02);
  });

  it.each([
    // Published cases: a farmer of the Gers and a student with a grant in Toulouse.
    ['un exploitant, en zone 3 par le département', '32013', 608, {}, 6864, 181.39],
    [
      'une étudiante boursière',
      '31555',
      300,
      { etudiant: true, boursier: true, age: 20 },
      0,
      219.58,
    ],
  ])('en janvier 2021 : %s', (_nom, depcom, loyer, personne, benefice, montant) => {
    const rendu = aide(
      '2021-01',
      { statut_occupation_logement: 'locataire_vide', loyer, depcom },
      { ...personne, rpns_benefice_exploitant_agricole: { 2019: benefice } },
    );
    expect(Math.abs((rendu.montant ?? 0) - montant) / montant).toBeLessThan(0.01);
  });

  it('ne devine ni un prêt, ni un foyer, ni la loi d’avant 2016', () => {
    const pret = { statut_occupation_logement: 'primo_accedant', loyer: 400 };
    expect(aide('2024-06', pret).statut).toBe('inconnu');
    expect(aide('2017-09', { ...pret, statut_occupation_logement: 'locataire_foyer' }).statut).toBe(
      'inconnu',
    );
    expect(aide('2015-12', prive).statut).toBe('hors_champ');
    expect(aide('2016-06', prive).statut).toBe('du');
    expect(aide('2027-03', prive).statut).toBe('inconnu');
    const tresCher = { ...prive, loyer: 1600 };
    expect(aide('2024-06', tresCher, { taux_incapacite: 0.8 }).statut).toBe('du');
    expect(aide('2024-06', tresCher)).toMatchObject({
      statut: 'non_du',
      motifs: [expect.stringContaining('loyer')],
    });
  });
});
