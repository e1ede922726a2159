import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import { repondreAUneLigne, repondreAUneSituation } from './repondre.ts';

const dire = (situation: unknown) =>
  repondreAUneLigne(
    GRAPHE_NATIONAL,
    typeof situation === 'string' ? situation : JSON.stringify(situation),
    { mois: moisDe(2026, 6), droits: ['rsa'] },
  );
const marie = (faits: object, autres: object = {}) => ({
  individus: { marie: { age: 30, ...faits } },
  ...autres,
});
const motif = (situation: unknown) => {
  const reponse = dire(situation);
  return 'erreur' in reponse ? reponse.erreur.motif : 'aucun';
};
const rsa = (situation: unknown) => {
  const reponse = dire(situation);
  if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
  return reponse.droits[0];
};

describe('Une situation mal dite', () => {
  it.each([
    ['un revenu négatif', marie({ salaire_net: { '2026-05': -3 } }), 'negatif'],
    ['NaN', '{"individus":{"marie":{"salaire_net":NaN}}}', 'json_illisible'],
    ['des euros en texte', marie({ salaire_net: { '2026-05': '1 234,56' } }), 'nombre_en_texte'],
    [
      'un âge et une naissance contraires',
      marie({ date_naissance: '2010-01-01' }),
      'ages_contraires',
    ],
    [
      'quarante enfants',
      {
        individus: {
          marie: { age: 60 },
          ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`e${n}`, { age: 3 }])),
        },
        familles: [{ parents: ['marie'], enfants: Array.from({ length: 40 }, (_, n) => `e${n}`) }],
      },
      'trop_d_enfants',
    ],
    [
      'un conjoint absent',
      marie({}, { familles: [{ parents: ['marie', 'jean'] }] }),
      'personne_inconnue',
    ],
    [
      'une personne dans deux familles',
      {
        individus: { marie: {}, paul: {} },
        familles: [{ parents: ['marie'] }, { parents: ['paul', 'marie'] }],
      },
      'deux_groupes',
    ],
    ['une lettre de trop', marie({ salaire_nett: 800 }), 'variable_mal_ecrite'],
    [
      'une personne sans faits entre accolades',
      { individus: { marie: 'quarante ans' } },
      'personne_illisible',
    ],
    ['un montant en oui ou non', marie({ salaire_net: true }), 'pas_un_nombre'],
    [
      'un demandeur à naître',
      { individus: { a: { date_naissance: '2030-01-01' } } },
      'age_impossible',
    ],
    ['un mot du format à une lettre près', marie({}, { familes: {} }), 'variable_mal_ecrite'],
    [
      'trop de mois',
      marie({}, { mois: Array.from({ length: 30 }, () => '2026-06') }),
      'trop_de_mois',
    ],
    ['un mois qui n’existe pas', marie({ salaire_net: { '2026-13': 800 } }), 'mois_illisible'],
    [
      'un enfant plus âgé que son parent',
      {
        individus: { marie: { age: 20 }, lea: { age: 24 } },
        familles: [{ parents: ['marie'], enfants: ['lea'] }],
      },
      'enfant_plus_age',
    ],
    ['rien', {}, 'sans_personne'],
    [
      'une personne décrite deux fois',
      {
        individus: [
          { id: 'a', age: 40 },
          { id: 'a', age: 12 },
        ],
      },
      'personne_en_double',
    ],
  ])('%s est refusé, avec sa phrase', (_quoi, situation, attendu) => {
    expect(motif(situation)).toBe(attendu);
  });
});

it('aucun JSON n’arrête le calcul des autres lignes', () => {
  const nimporte = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(
      fc.record({
        individus: fc.oneof(nimporte, fc.dictionary(fc.constantFrom('a', 'b'), nimporte)),
        familles: nimporte,
        menages: nimporte,
        mois: fc.oneof(fc.constant('2026-06'), nimporte),
        id: nimporte,
      }),
      (situation) => {
        const reponse = dire(situation);
        expect('erreur' in reponse || reponse.droits.length > 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

describe('Une situation bien dite', () => {
  it('donne un montant, et dit pourquoi rien n’est dû', () => {
    expect(rsa(marie({}))).toMatchObject({ statut: 'du', montant: 651.69 });
    expect(rsa(marie({ salaire_net: 2000 }))).toMatchObject({
      statut: 'non_du',
      montant: 0,
      motifs: ['Les ressources dépassent le montant forfaitaire du foyer.'],
    });
    expect(rsa(marie({ age: 20 }))?.motifs[0]).toContain('vingt-cinq ans');
  });

  it('une donnée inconnue donne ce qui manque et entre quoi le droit peut être', () => {
    const reponse = rsa(marie({ salaire_net: { '2026-04': null } }));
    expect(reponse).toMatchObject({
      statut: 'inconnu',
      montant: null,
      fourchette: { min: 0, max: 651.69 },
    });
    expect(reponse?.manque).toEqual([{ variable: 'salaire_net', pour: 'marie', mois: '2026-04' }]);
  });

  it('un revenu d’un mois que rien ne lit ne compte pas, et cela se dit', () => {
    const reponse = dire(marie({ salaire_net: { '2019-01': 900 } }));
    expect(reponse).toMatchObject({ droits: [{ montant: 651.69 }] });
    expect('remarques' in reponse && reponse.remarques?.[0]).toContain('aucun de ces mois');
  });

  it('sur un an, un revenu qu’un seul mois lit compte, sans remarque', () => {
    const reponse = dire({ ...marie({ salaire_net: { '2025-04': 600 } }), mois: '2025' });
    expect('droits' in reponse && reponse.droits).toHaveLength(12);
    expect('remarques' in reponse && reponse.remarques).toBeFalsy();
  });

  it('une famille dans deux ménages est calculée, et ce qui compte est dit', () => {
    const reponse = dire({
      individus: { a: { age: 40 }, b: { age: 38 } },
      familles: { f: { parents: ['a', 'b'] } },
      menages: { m1: { personne_de_reference: 'a' }, m2: { personne_de_reference: 'b' } },
    });
    expect(reponse).toMatchObject({ droits: [{ montant: 977.54 }] });
    expect('remarques' in reponse && reponse.remarques?.[0]).toContain('deux ménages (m1, m2)');
  });

  it('un salaire dit sous une seule forme compte sous les autres, et c’est dit ; au-dessus du plafond il est inconnu', () => {
    expect(rsa(marie({ salaire_de_base: { '2026-03': 900 } }))).toMatchObject({
      montant: 414.21,
      hypotheses: expect.arrayContaining([expect.stringContaining('non cadre')]),
    });
    expect(rsa(marie({ salaire_imposable: { '2026-03': 900 } }))?.montant).toBe(362.11);
    expect(rsa(marie({ salaire_de_base: { '2026-03': 4200 } }))?.statut).toBe('inconnu');
    const loge = (salaires: object) =>
      repondreAUneSituation(
        GRAPHE_NATIONAL,
        {
          individus: { a: { age: 40, ...salaires } },
          menages: {
            m: {
              personne_de_reference: 'a',
              depcom: '93066',
              statut_occupation_logement: 'locataire_vide',
              loyer: 500,
            },
          },
        },
        { mois: moisDe(2026, 6), droits: ['aide_logement'] },
      );
    // A net wage alone used to leave the taxable one nil, and the whole aid due.
    expect(loge({ salaire_net: 2000 })).toMatchObject({ droits: [{ statut: 'non_du' }] });
    expect(loge({ retraite_nette: 2000 })).toMatchObject({ droits: [{ statut: 'non_du' }] });
  });

  it('un âge, de quelque façon qu’on le dise, est celui du mois demandé et change avec les mois d’avant', () => {
    const reponses = [
      { age: 1 },
      { age: { '2026-06': 1 } },
      { age: { '2026': 1 } },
      { age_en_mois: 18 },
      { date_naissance: '2024-12-01' },
    ].map((enfant) =>
      repondreAUneSituation(
        GRAPHE_NATIONAL,
        {
          individus: { a: { age: 30 }, b: { age: 29 }, c: enfant, d: { age: 2 } },
          familles: { f: { parents: ['a', 'b'], enfants: ['c', 'd'] } },
        },
        {
          mois: moisDe(2026, 6),
          droits: ['css', 'css_cmu_base_ressources', 'af', 'paje_base', 'rsa'],
        },
      ),
    );
    for (const reponse of reponses) expect(reponse).toEqual(reponses[0]);
    expect(rsa(marie({ age: null }))?.statut).toBe('inconnu');
  });

  it('un droit demandé et dit null, comme dans un appel d’OpenFisca, est à calculer', () => {
    expect(rsa(marie({}, { famille: { rsa: { '2026-06': null } } }))?.montant).toBe(651.69);
  });

  it('un montant de la loi qui n’est pas connu ne touche que ceux qu’il concerne', () => {
    // The ceilings of family benefits end in 2026, the RSA's amount in March 2027.
    expect(rsa({ ...marie({}), mois: '2027-02' })?.montant).toBe(651.69);
  });

  it('passé l’horizon, dit ce que la loi ne dit pas encore et entre quoi et quoi le droit peut être', () => {
    // L.161-25 CSS: a yearly revaluation never lowers the amount, so the last one known is a floor.
    expect(rsa({ ...marie({}), mois: '2027-05' })).toMatchObject({
      statut: 'inconnu',
      montant: null,
      manque: expect.arrayContaining([
        { parametre: 'rsa.montant_de_base', connuJusquau: '2027-03-31' },
      ]),
      motifs: expect.arrayContaining([expect.stringMatching(/^« Montant de base du revenu/)]),
      fourchette: { min: 651.69, max: null },
    });
    // With a wage above it, the range opens at nothing; with a fact missing too, both are told.
    const unFaitManque = rsa({ ...marie({ salaire_net: null }), mois: '2027-05' });
    expect(unFaitManque?.fourchette).toEqual({ min: 0, max: null });
    expect(unFaitManque?.manque?.[0]).toMatchObject({ variable: 'salaire_net' });
    expect(unFaitManque?.manque?.at(-1)).toHaveProperty('parametre');
    const plan = { age: 80, gir: 'gir_1', base_ressources_apa: 900 };
    const apa = repondreAUneSituation(
      GRAPHE_NATIONAL,
      { individus: { a: { ...plan, dependance_plan_aide_domicile: 1500 } } },
      { mois: moisDe(2027, 2), droits: ['apa_domicile'] },
    );
    expect(apa).toMatchObject({ droits: [{ statut: 'inconnu', fourchette: { max: 1500 } }] });
  });

  it('passé le dernier montant connu, le droit est inconnu ; avant les règles écrites, hors champ', () => {
    expect(rsa(marie({}, { mois: '2040-01' }))).toMatchObject({ statut: 'inconnu', montant: null });
    expect(rsa(marie({}, { mois: '1950-01' }))).toMatchObject({
      statut: 'hors_champ',
      montant: null,
    });
  });

  it('le trimestre est M-4 à M-2 depuis mars 2025, M-3 à M-1 avant', () => {
    const paie = (mois: string) => marie({ salaire_net: { [mois]: 300 } });
    expect(rsa({ ...paie('2026-02'), mois: '2026-06' })?.montant).toBe(551.69);
    expect(rsa({ ...paie('2025-02'), mois: '2025-06' })?.montant).toBe(546.52);
    expect(rsa({ ...paie('2024-09'), mois: '2025-01' })?.montant).toBe(635.71);
  });
});
