import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const TOUTES_LES_EQUIPES: readonly Mission[] = [
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
];

const NOS_MACHINES = [
  'machine:echeances',
  'machine:demandes-de-droits',
  'machine:apa',
  'machine:rsa',
] as const;

export const droits = {
  tenir: {
    missions: TOUTES_LES_EQUIPES,
    autres: NOS_MACHINES,
    phrase: 'ce délai est celui d’une demande que votre équipe instruit',
  },
  voir: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant', ...NOS_MACHINES],
    phrase: 'ce délai est celui d’une demande de votre équipe, ou de la vôtre',
  },
  tenirLeTableau: {
    missions: [...TOUTES_LES_EQUIPES, 'direction'],
    phrase: 'les délais de la loi se tiennent ensemble : ceux de votre équipe, ou du département',
  },
  annoncer: {
    missions: [],
    autres: ['machine:echeances'],
    phrase: 'un délai approche ou est passé, et il faut le dire',
  },
  compter: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'combien de temps prennent les réponses se compte sans nom',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;

const FAITS = JSON.stringify({ depart: '2026-11-24', suspensions: [] });
const EN_EQUIPE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

const idDe = (cle: number, nombre: number): string =>
  `00000000-0000-4000-9000-${String(cle * 1_000_000 + nombre).padStart(12, '0')}`;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'echeances.echeance',
    exemple: ({ id, objetId, personneId, cle, jour, instant }) => ({
      id,
      regime: 'fsl.decision',
      regime_du: jour,
      objet: 'demande_de_droit',
      objet_id: objetId,
      personne_id: personneId,
      cle,
      cle_du_depot: null,
      etat: 'en_cours',
      faits: FAITS,
      echue_le: jour,
      a_regarder_le: jour,
      posee_le: instant,
    }),
    partout: {
      lire: ['protection', ...NOS_MACHINES],
      creer: ['protection', ...NOS_MACHINES],
      modifier: ['protection', ...NOS_MACHINES],
    },
    dansSaPortee: { ...EN_EQUIPE, lire: ['agents', 'habitant'] },
    nommee: EN_EQUIPE,
    partagee: { creer: ['agents'] },
  },
  {
    table: 'echeances.calcul',
    exemple: ({ cle, nombre, instant }) => ({
      echeance_id: idDe(cle, nombre),
      rang: 2,
      cause: 'reprise',
      faits: FAITS,
      calcule_le: instant,
    }),
    autour: ({ cle, nombre, objetId, personneId, jour, instant }) => [
      {
        table: 'echeances.echeance',
        ligne: {
          id: idDe(cle, nombre),
          regime: 'fsl.decision',
          regime_du: jour,
          objet: 'demande_de_droit',
          objet_id: objetId,
          personne_id: personneId,
          cle,
          faits: FAITS,
          echue_le: jour,
          posee_le: instant,
        },
      },
    ],
    partout: { lire: ['protection', ...NOS_MACHINES], creer: ['protection', ...NOS_MACHINES] },
    dansSaPortee: { lire: ['agents', 'habitant'], creer: ['agents'] },
    nommee: { lire: ['agents'], creer: ['agents'] },
  },
];
