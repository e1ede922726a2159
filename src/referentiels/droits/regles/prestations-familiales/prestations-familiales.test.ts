import { describe, expect, it } from 'vitest';
import { repondreAUneLigne } from '../../calcul/repondre.ts';
import { moisEcrit } from '../../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../graphe-national.ts';

const CRDS = 0.995;

/** A parent alone, and children of these births. */
function servi(
  droit: string,
  mois: string,
  naissances: string[],
  parent: object = {},
  depcom = '93066',
): number {
  const enfants = Object.fromEntries(
    naissances.map((date_naissance, rang) => [`enfant${rang}`, { date_naissance }]),
  );
  const reponse = repondreAUneLigne(
    GRAPHE_NATIONAL,
    JSON.stringify({
      individus: { moi: { date_naissance: '1985-03-02', ...parent }, ...enfants },
      familles: { f: { parents: ['moi'], enfants: Object.keys(enfants) } },
      menages: {
        m: { personne_de_reference: 'moi', enfants: Object.keys(enfants), depcom },
      },
    }),
    { mois: moisEcrit(mois), droits: [droit] },
  );
  if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
  return (reponse.droits[0]?.montant ?? 0) * CRDS;
}

describe('les prestations familiales, aux montants publiés après CRDS', () => {
  it.each([
    ['af', '2024-06', ['2020-02-01', '2018-02-01'], 148.52],
    ['af', '2024-06', ['2020-02-01', '2018-02-01', '2016-02-01'], 338.8],
    ['cf', '2024-06', ['2020-02-01', '2018-02-01', '2016-02-01'], 289.98],
    ['asf', '2024-06', ['2018-02-01'], 195.86],
    ['paje_base', '2024-06', ['2023-02-01'], 193.3],
    ['ars', '2024-08', ['2018-12-31'], 416.4],
    ['ars', '2024-08', ['2019-01-15'], 0],
    ['ars', '2024-08', ['2013-11-15'], 439.38],
    ['ars', '2024-08', ['2009-12-31'], 454.6],
    ['ars', '2024-08', ['2006-10-01'], 454.6],
    ['ars', '2024-08', ['2006-08-01'], 0],
  ])('%s en %s, enfants nés %j : %d €', (droit, mois, naissances, publie) => {
    expect(Math.abs(servi(droit, mois, naissances) - publie)).toBeLessThanOrEqual(0.02);
  });

  it('au-dessus du plafond, ce qui dépasse se retire de la rentrée scolaire', () => {
    const de = (revenu: number) =>
      servi('ars', '2024-08', ['2018-02-01'], { salaire_imposable: { '2022': revenu } });
    // The ceiling of one child is 27,141; wages count for 90 %.
    expect(de(30_000)).toBeCloseTo(416.4, 1);
    expect(de(30_300)).toBeCloseTo((418.49 - (30_300 * 0.9 - 27_141)) * CRDS, 0);
    expect(de(31_000)).toBe(0);
  });

  it.each([
    // Décret n° 2017-551, art. 2 et 4: the rates of the métropole are reached in April 2020.
    ['2016-06', 406.62 * 0.3093],
    ['2018-06', 411.92 * 0.4303],
    ['2019-06', 413.16 * 0.5276],
    ['2024-06', 291.43],
  ])(
    'outre-mer en %s, le complément familial majoré d’un enfant de quatre ans est de %d €',
    (mois, brut) => {
      const naissance = `${Number(mois.slice(0, 4)) - 4}-02-01`;
      expect(servi('cf', mois, [naissance], {}, '97105')).toBeCloseTo(brut * CRDS, 1);
    },
  );

  it('à Mayotte, ce qui a ses propres montants est hors champ, jamais celui de la métropole', () => {
    const reponse = repondreAUneLigne(
      GRAPHE_NATIONAL,
      JSON.stringify({ individus: { a: { age: 40 } }, menages: { m: { depcom: '97608' } } }),
      { mois: moisEcrit('2026-06'), droits: ['rsa', 'ppa', 'aspa', 'af'] },
    );
    if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
    expect(reponse.droits.map(({ statut }) => statut)).toEqual(Array(4).fill('hors_champ'));
  });
});
