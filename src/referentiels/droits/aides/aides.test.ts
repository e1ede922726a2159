import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { repondreAUneSituation } from '../calcul/repondre.ts';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import {
  AIDES_CONNUES,
  type Aide,
  CHAMPS_DES_CONDITIONS,
  type Condition,
  defautsDUneAide,
  direUneCondition,
  evaluerUneAide,
  type Faits,
  lireUneAide,
} from './index.ts';

const jour = dateCivile('2026-06-01');
const uneAide = (conditions: readonly Condition[], autres: Partial<Aide> = {}): Aide => ({
  id: 'essai',
  libelle: 'Essai',
  organisme: 'Essai',
  statut: 'demonstration',
  verifie_le: null,
  references: [{ texte: 'Inventé' }],
  depuis: dateCivile('2026-01-01'),
  jusqua: dateCivile('2026-12-31'),
  conditions,
  montant: { genre: 'forfait', euros: 10 },
  exemples: [],
  ...autres,
});
const repondre = (condition: Condition, faits: Faits) =>
  evaluerUneAide(uneAide([condition]), faits, jour).reponse;

describe('les aides facultatives', () => {
  it('publie ses règlements seulement si leurs exemples passent', () => {
    expect(AIDES_CONNUES.map(({ id, statut }) => [id, statut])).toEqual([
      ['cheque-reussite-93', 'a-verifier'],
      ['fsl-energie-demonstration', 'demonstration'],
    ]);
    for (const aide of AIDES_CONNUES) expect(defautsDUneAide(aide)).toEqual([]);
    const [cheque] = AIDES_CONNUES as [Aide];
    expect(defautsDUneAide({ ...cheque, montant: { genre: 'forfait', euros: 150 } })).toEqual([
      expect.stringContaining('donne 150 € au lieu de 200 €'),
    ]);
    expect(defautsDUneAide({ ...cheque, exemples: [], references: [] })).toHaveLength(2);
  });

  /** One line a kind: a fact for which it holds, one for which it does not; nothing known is unknown. */
  const GENRES: readonly (readonly [Condition, Faits, Faits])[] = [
    [{ genre: 'age', minimum: 18, maximum: 25 }, { age: 18 }, { age: 26 }],
    [
      { genre: 'age_d_un_enfant', maximum: 3 },
      { ages_des_enfants: [9, 3] },
      { ages_des_enfants: [4] },
    ],
    [{ genre: 'commune', codes: ['93008'] }, { commune: '93008' }, { commune: '93001' }],
    [{ genre: 'departement', codes: ['93'] }, { departement: '93' }, { departement: '75' }],
    [{ genre: 'territoire', codes: ['ept-6'] }, { territoire: 'ept-6' }, { territoire: 'ept-7' }],
    [
      { genre: 'quotient_familial', maximum: 600 },
      { quotient_familial: 600 },
      { quotient_familial: 601 },
    ],
    [
      {
        genre: 'plafond_de_ressources',
        personneSeule: 900,
        deuxPersonnes: 1300,
        parPersonneDePlus: 200,
      },
      { personnes: 4, ressources: 1700 },
      { personnes: 4, ressources: 1701 },
    ],
    [
      { genre: 'taux_d_effort', maximum: 0.5 },
      { charges_de_logement: 500, ressources: 1000 },
      { charges_de_logement: 500, ressources: 0 },
    ],
    [{ genre: 'depense', minimum: 50 }, { depense: 50 }, { depense: 49 }],
    [
      { genre: 'nature_de_la_depense', parmi: ['eau'] },
      { nature_de_la_depense: 'eau' },
      { nature_de_la_depense: 'loyer' },
    ],
    [{ genre: 'taille_du_menage', minimum: 2 }, { personnes: 2 }, { personnes: 1 }],
    [
      { genre: 'nombre_d_enfants', minimum: 3 },
      { ages_des_enfants: [1, 2, 3] },
      { ages_des_enfants: [] },
    ],
    [{ genre: 'activite', parmi: ['chomeur'] }, { activite: 'chomeur' }, { activite: 'actif' }],
    [
      { genre: 'occupation', parmi: ['locataire_hlm'] },
      { occupation: 'locataire_hlm' },
      { occupation: 'proprietaire' },
    ],
    [{ genre: 'regime', parmi: ['msa'] }, { regime: 'msa' }, { regime: 'general' }],
    [{ genre: 'recoit_le_rsa' }, { prestations: ['rsa'] }, { prestations: [] }],
    [
      { genre: 'recoit', parmi: ['aah', 'ass'] },
      { prestations: ['ass'] },
      { prestations: ['rsa'] },
    ],
    [
      { genre: 'sans_la_prestation', parmi: ['apa'] },
      { prestations: [] },
      { prestations: ['apa'] },
    ],
    [
      { genre: 'niveau_scolaire', parmi: ['sixieme'] },
      { niveaux_scolaires: ['sixieme'] },
      { niveaux_scolaires: [] },
    ],
    [{ genre: 'boursier' }, { boursier: true }, { boursier: false }],
    [{ genre: 'parent_isole' }, { en_couple: false, ages_des_enfants: [2] }, { en_couple: true }],
    [{ genre: 'enceinte' }, { enceinte: true }, { enceinte: false }],
    [
      { genre: 'taux_incapacite', minimum: 0.8 },
      { taux_incapacite: 0.8 },
      { taux_incapacite: 0.5 },
    ],
    [{ genre: 'gir', minimum: 1, maximum: 4 }, { gir: 4 }, { gir: 5 }],
    [{ genre: 'residence', moisMinimum: 6 }, { mois_de_residence: 6 }, { mois_de_residence: 5 }],
    [{ genre: 'impaye', minimum: 2 }, { mois_d_impaye: 2 }, { mois_d_impaye: 1 }],
    [
      { genre: 'delai_depuis_la_derniere_aide', moisMinimum: 12 },
      { mois_depuis_la_derniere_aide: null },
      { mois_depuis_la_derniere_aide: 11 },
    ],
    [{ genre: 'patrimoine', maximum: 3000 }, { patrimoine: 0 }, { patrimoine: 3001 }],
    [
      { genre: 'une_de', conditions: [{ genre: 'boursier' }, { genre: 'enceinte' }] },
      { enceinte: true },
      { boursier: false, enceinte: false },
    ],
    [
      { genre: 'toutes', conditions: [{ genre: 'boursier' }, { genre: 'enceinte' }] },
      { boursier: true, enceinte: true },
      { boursier: false },
    ],
    [
      { genre: 'aucune', conditions: [{ genre: 'boursier' }, { genre: 'enceinte' }] },
      { boursier: false, enceinte: false },
      { boursier: true },
    ],
  ];

  it.each(GENRES)('juge $genre', (condition, oui, non) => {
    expect(repondre(condition, oui)).toBe('du');
    expect(repondre(condition, non)).toBe('non_du');
    expect(repondre(condition, {})).toBe('inconnu');
    expect(direUneCondition(condition).length).toBeGreaterThan(5);
  });

  it('connaît tous ses genres, et ne laisse passer ni champ de trop ni genre inconnu', () => {
    expect(new Set(GENRES.map(([{ genre }]) => genre))).toEqual(
      new Set(Object.keys(CHAMPS_DES_CONDITIONS)),
    );
    const lire = (condition: unknown) => lireUneAide({ ...uneAide([]), conditions: [condition] });
    expect(lire({ genre: 'age', minimun: 18 })).toMatchObject({
      refus: { ou: 'conditions[0].minimun', motif: 'champ_inattendu' },
    });
    expect(lire({ genre: 'couleur' })).toMatchObject({ refus: { motif: 'genre_inconnu' } });
    expect(lire({ genre: 'une_de', conditions: [{ genre: 'commune' }] })).toMatchObject({
      refus: { ou: 'conditions[0].conditions[0].codes', motif: 'champ_manquant' },
    });
  });

  it('dit ce qui manque, sauf si la réponse n’en dépend pas', () => {
    const aide = uneAide([{ genre: 'age', minimum: 18 }, { genre: 'boursier' }]);
    expect(evaluerUneAide(aide, { boursier: false }, jour)).toMatchObject({
      reponse: 'non_du',
      raisons: ['Non remplie : être boursier.'],
    });
    expect(evaluerUneAide(aide, { boursier: true }, jour)).toMatchObject({
      reponse: 'inconnu',
      manque: ['age'],
      raisons: ['Il manque l’âge.'],
    });
    expect(evaluerUneAide(aide, {}, dateCivile('2027-01-01')).reponse).toBe('hors_champ');
  });

  it('calcule chaque genre de montant, et n’invente pas celui qui se décide', () => {
    const euros = (montant: Aide['montant'], faits: Faits) =>
      evaluerUneAide(uneAide([], { montant }), faits, jour);
    expect(
      euros({ genre: 'par_enfant', euros: 30, auPlus: 75 }, { ages_des_enfants: [1, 2, 3] }).euros,
    ).toBe(75);
    expect(euros({ genre: 'par_personne', euros: 30 }, { personnes: 2 }).euros).toBe(60);
    const tranches = [
      { jusqua: 300, euros: 100 },
      { jusqua: 600, euros: 50 },
      { jusqua: null, euros: 0 },
    ];
    expect(euros({ genre: 'selon_quotient', tranches }, { quotient_familial: 301 }).euros).toBe(50);
    expect(euros({ genre: 'selon_quotient', tranches }, { quotient_familial: 900 }).reponse).toBe(
      'non_du',
    );
    expect(euros({ genre: 'selon_quotient', tranches }, {}).reponse).toBe('inconnu');
    expect(euros({ genre: 'a_decider' }, {})).toMatchObject({
      reponse: 'du',
      raisons: ['Le montant est fixé par la décision.'],
    });
  });

  it('se lit aussi comme une règle du graphe : le règlement de démonstration donne les mêmes réponses', () => {
    const fsl = AIDES_CONNUES.find(({ id }) => id === 'fsl-energie-demonstration') as Aide;
    const lus = fsl.exemples.filter(
      ({ attendu, faits }) => attendu.reponse.startsWith('du') || faits.personnes !== undefined,
    );
    expect(lus.length).toBeGreaterThan(2);
    for (const { faits, attendu } of lus) {
      const enfants = Array.from({ length: (faits.personnes ?? 1) - 1 }, (_, n) => `e${n}`);
      const reponse = repondreAUneSituation(
        GRAPHE_NATIONAL,
        {
          individus: {
            a: { age: 40 },
            ...Object.fromEntries(enfants.map((un) => [un, { age: 8 }])),
          },
          familles: {
            f: { parents: ['a'], enfants, rsa: faits.prestations?.includes('rsa') ? 500 : 0 },
          },
          menage: {
            depcom: '93066',
            statut_occupation_logement: faits.occupation,
            aide_nature_de_la_depense: faits.nature_de_la_depense,
            aide_depense: faits.depense,
            aide_ressources: faits.ressources ?? null,
            aide_mois_depuis_la_derniere: faits.mois_depuis_la_derniere_aide ?? 999,
          },
        },
        { mois: moisDe(2026, 3), droits: ['fsl'] },
      );
      expect(reponse).toMatchObject({
        droits: [{ statut: attendu.reponse, montant: attendu.euros ?? 0 }],
      });
    }
  });
});
