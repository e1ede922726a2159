import { type LigneDeMatrice, MISSIONS, type Permis, type TableDeDroits } from '#acces';

export const droits = {
  lire: {
    missions: MISSIONS,
    autres: ['public'],
    phrase: 'un engagement est public, avec ses moyens',
  },
  engager: {
    missions: ['encadrement', 'direction'],
    phrase: 'vous engagez votre équipe, ou le département, avec ses moyens',
  },
  observerLesDelais: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'combien de temps prennent nos réponses se compte sans nom',
  },
  tenirLesDelais: {
    missions: [
      'accueil',
      'travail_social',
      'pmi',
      'ase',
      'crip',
      'insertion',
      'autonomie',
      'encadrement',
      'permanence',
      'protection',
      'direction',
    ],
    phrase: 'les délais de la loi se tiennent ensemble : ceux de votre équipe, ou du département',
  },
} satisfies TableDeDroits<string>;

/** Agents read a figure the day it is counted; who directs them, the observatory and everyone, later. */
const LISENT_LES_PREMIERS = MISSIONS.filter(
  (mission) =>
    !['encadrement', 'direction', 'observatoire', 'protection', 'dpo', 'administration'].includes(
      mission,
    ),
);
const LU: Permis = { lire: ['agents', 'protection', 'dpo', 'administration', 'public'] };
const DE_L_EQUIPE: Permis = { creer: ['encadrement'], modifier: ['encadrement'] };

const idDe = (cle: number, nombre: number): string =>
  `00000000-0000-4000-8000-${String(cle * 1_000_000 + nombre).padStart(12, '0')}`;
const engagement = {
  quoi: 'Une réponse au jour dit, chaque fois',
  quoi_en: 'An answer on the day we said, each time',
  indicateur: 'promesses',
  publie_le: '2026-11-24',
  version: 1,
};

const A_LA_MACHINE: Permis = {
  lire: ['machine:observatoire'],
  creer: ['machine:observatoire'],
  effacer: ['machine:observatoire'],
};
const DEFINITION = 'Parmi les délais du trimestre, ceux tenus au dernier jour.';

const LIGNES_DES_DELAIS: readonly LigneDeMatrice[] = [
  {
    table: 'qualite.fait_de_delai',
    exemple: ({ nombre }) => ({
      quoi: 'question',
      mois: '2026-07-01',
      issue: 'tenue',
      jours: nombre % 4000,
      combien: 3,
    }),
    partout: A_LA_MACHINE,
  },
  {
    table: 'qualite.mois_observe',
    exemple: ({ nombre, jour }) => ({
      mois: `${2000 + (nombre % 900)}-0${1 + (nombre % 9)}-01`,
      compte_le: jour,
    }),
    partout: A_LA_MACHINE,
  },
  {
    // Counted today, the 24th: agents read it, those who direct them on the 1st, everyone on the 24th.
    table: 'qualite.delai_observe',
    exemple: ({ nombre, jour }) => ({
      quoi: `essai.${String.fromCharCode(97 + (nombre % 26))}`,
      trimestre: `${2000 + (nombre % 900)}-07-01`,
      effectif: 11,
      calcule_le: jour,
      encadrement_le: '2026-12-01',
      public_le: '2026-12-24',
    }),
    autour: () => [
      {
        table: 'observatoire.indicateur',
        ligne: {
          cle: 'delais',
          definition: DEFINITION,
          propose_le: '2026-11-01',
          lisible_par_tous_le: '2026-11-10',
        },
      },
      ...(['direction', 'representation'] as const).map((au_nom_de, rang) => ({
        table: 'observatoire.cle_donnee',
        ligne: {
          cle: 'delais',
          definition: DEFINITION,
          au_nom_de,
          agent_id: rang + 1,
          fonction: 'Une fonction',
          le: '2026-11-10',
        },
      })),
    ],
    partout: {
      lire: ['machine:observatoire', ...LISENT_LES_PREMIERS],
      creer: ['machine:observatoire'],
    },
  },
];

export const lignes: readonly LigneDeMatrice[] = [
  ...LIGNES_DES_DELAIS,
  {
    // One commits in one's own name: another agent's number is refused.
    table: 'qualite.engagement',
    exemple: ({ id, cle, agentId }) => ({ id, cle, publie_par: agentId, ...engagement }),
    partout: LU,
    dansSaPortee: { modifier: ['encadrement'] },
    protegee: { modifier: ['encadrement'] },
    nommee: { modifier: ['encadrement'] },
  },
  {
    table: 'qualite.moyen',
    exemple: ({ cle, nombre }) => ({
      engagement_id: idDe(cle, nombre),
      rang: 1,
      nature: 'postes',
      quoi: 'postes à l’accueil',
      quoi_en: 'posts at the desk',
      prevu: 4,
      minimum: 2,
      en_place: 3,
      constate_le: '2026-11-24',
    }),
    autour: ({ cle, nombre, agentId }) => [
      {
        table: 'qualite.engagement',
        ligne: {
          id: idDe(cle, nombre),
          cle,
          publie_par: agentId,
          ...engagement,
        },
      },
    ],
    partout: LU,
    dansSaPortee: DE_L_EQUIPE,
    protegee: DE_L_EQUIPE,
    nommee: DE_L_EQUIPE,
  },
];
