import { describe, expect, it } from 'vitest';
import { repondreAUneSituation } from '../calcul/repondre.ts';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from './graphe-national.ts';

const SANS_TITRE = { ressortissant_eee: false, duree_possession_titre_sejour: 0 };
const TITRE_RECENT = { ressortissant_eee: false, duree_possession_titre_sejour: 2 };
const TITRE_ANCIEN = { ressortissant_eee: false, duree_possession_titre_sejour: 5 };

function repondre(adultes: readonly object[], enfants = 0, deLaFamille: object = {}) {
  const noms = adultes.map((_un, n) => `p${n}`);
  const petits = Array.from({ length: enfants }, (_, n) => `e${n}`);
  const reponse = repondreAUneSituation(
    GRAPHE_NATIONAL,
    {
      individus: {
        ...Object.fromEntries(noms.map((nom, n) => [nom, { age: 35, ...adultes[n] }])),
        ...Object.fromEntries(petits.map((nom) => [nom, { age: 8 }])),
      },
      familles: {
        f: {
          parents: noms,
          enfants: petits,
          ...{ af: 0, cf: 0, asf: 0, aide_logement: 0 },
          ...deLaFamille,
        },
      },
    },
    { mois: moisDe(2026, 6), droits: ['rsa', 'ppa'] },
  );
  if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
  const [rsa, ppa] = reponse.droits.map(({ statut, montant, motifs }) => ({
    statut,
    montant,
    motif: motifs[0],
  }));
  return { rsa, ppa };
}

describe('la condition de séjour, au RSA', () => {
  it('un conjoint qui ne la remplit pas n’est pas compté', () => {
    expect(repondre([{}, TITRE_RECENT]).rsa?.montant).toBe(651.69);
    expect(repondre([TITRE_RECENT, {}]).rsa?.montant).toBe(651.69);
    expect(repondre([{}, TITRE_ANCIEN]).rsa?.montant).toBe(977.54);
    expect([1, 2, 3].map((enfants) => repondre([{}, SANS_TITRE], enfants).rsa?.montant)).toEqual([
      977.54, 1173.04, 1433.72,
    ]);
  });

  it('mais ce qu’il gagne compte, et le couple n’est pas un isolement', () => {
    const avec = repondre([{}, { ...TITRE_RECENT, salaire_net: 300 }]);
    expect(avec.rsa?.montant).toBe(351.69);
    const isole = { rsa_isolement_recent: true };
    expect(repondre([{}, SANS_TITRE], 1, isole).rsa?.montant).toBe(977.54);
  });

  it('une personne qui élève seule ses enfants n’attend pas cinq ans, mais son séjour est régulier', () => {
    const isole = { rsa_isolement_recent: true };
    expect(repondre([TITRE_RECENT], 1, isole).rsa?.montant).toBe(1115.8);
    expect(repondre([SANS_TITRE], 1, isole).rsa).toMatchObject({
      statut: 'non_du',
      motif: 'La condition de nationalité ou de titre de séjour n’est pas remplie.',
    });
    expect(repondre([TITRE_RECENT], 1).rsa?.statut).toBe('non_du');
  });

  it('un même adulte remplit séjour et études', () => {
    expect(repondre([{ etudiant: true }, TITRE_RECENT]).rsa).toMatchObject({
      statut: 'non_du',
      motif: 'Aucun adulte ne remplit à lui seul les conditions de séjour, d’âge et d’études.',
    });
  });

  it('un titre dont on ne dit rien laisse le montant inconnu', () => {
    expect(repondre([{}, { ressortissant_eee: false }]).rsa?.statut).toBe('inconnu');
  });
});

describe('la condition de séjour, à la prime d’activité', () => {
  const salaire = { salaire_net: 1000 };

  it('est demandée à qui travaille', () => {
    expect(repondre([{ ...TITRE_RECENT, ...salaire }]).ppa).toMatchObject({
      statut: 'non_du',
      motif: 'La condition de nationalité ou de titre de séjour n’est pas remplie.',
    });
    expect(repondre([{ ...TITRE_ANCIEN, ...salaire }]).ppa).toEqual(repondre([salaire]).ppa);
    expect(repondre([salaire]).ppa?.statut).toBe('du');
  });

  it('d’une personne isolée avec enfant, seulement un séjour régulier', () => {
    const isole = { rsa_isolement_recent: true };
    expect(repondre([{ ...TITRE_RECENT, ...salaire }], 1, isole).ppa).toEqual(
      repondre([salaire], 1, isole).ppa,
    );
    expect(repondre([{ ...SANS_TITRE, ...salaire }], 1, isole).ppa?.statut).toBe('non_du');
  });

  it('d’un couple dont un seul la remplit, n’est pas écrite : jamais un montant qui l’oublie', () => {
    expect(repondre([salaire, TITRE_RECENT]).ppa).toMatchObject({
      statut: 'hors_champ',
      montant: null,
    });
    expect(repondre([{ ...TITRE_RECENT, ...salaire }, SANS_TITRE]).ppa?.statut).toBe('non_du');
  });
});

describe('sans titre de séjour, les autres droits', () => {
  const repondreATout = (qui: object, enfant: object = {}) => {
    const reponse = repondreAUneSituation(
      GRAPHE_NATIONAL,
      {
        individus: {
          a: { age: 40, taux_incapacite: 0.8, ...qui },
          b: { age: 4, ...enfant },
          c: { age: 6 },
        },
        familles: { f: { parents: ['a'], enfants: ['b', 'c'] } },
        menages: {
          m: {
            personne_de_reference: 'a',
            enfants: ['b', 'c'],
            ...{ depcom: '93066', statut_occupation_logement: 'locataire_vide', loyer: 450 },
          },
        },
      },
      {
        mois: moisDe(2026, 6),
        droits: ['aah', 'css', 'af', 'asf', 'aide_logement', 'aspa', 'asi'],
      },
    );
    if ('erreur' in reponse) throw new Error(reponse.erreur.phrase);
    return Object.fromEntries(
      reponse.droits
        .filter(({ pour }) => pour !== 'b' && pour !== 'c')
        .map(({ droit, statut }) => [droit, statut]),
    );
  };

  it('ne sont ni dus, ni refusés : ils ne sont pas écrits ici', () => {
    expect(repondreATout(SANS_TITRE)).toEqual({
      ...{ aah: 'hors_champ', af: 'hors_champ', asf: 'hors_champ' },
      // Above its ceiling whatever the permit: that is the reason said.
      css: 'non_du',
      ...{ aide_logement: 'hors_champ', aspa: 'non_du', asi: 'non_du' },
    });
  });

  it('avec un titre, même récent, ce sont ceux de tous ; l’enfant n’a pas à en avoir un', () => {
    const deTous = repondreATout({});
    expect(repondreATout(TITRE_RECENT, SANS_TITRE)).toEqual(deTous);
    expect(deTous).toMatchObject({ aah: 'du', af: 'du', aide_logement: 'du' });
  });
});
