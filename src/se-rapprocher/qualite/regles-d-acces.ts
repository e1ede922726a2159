import { type LigneDeMatrice, MISSIONS, type Permis, type TableDeDroits } from '#acces';
import {
  LIGNES_DES_DELAIS,
  LIGNES_DES_PROCEDURES,
  LIGNES_DES_RISQUES,
} from './lignes-de-matrice.ts';

/** Everyone who works with people, and those who answer for how it is done. */
const MISSIONS_DES_EQUIPES = MISSIONS.filter(
  (mission) => !['protection', 'dpo', 'administration'].includes(mission),
);

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
  lireLesProcedures: {
    missions: MISSIONS_DES_EQUIPES,
    phrase: 'dire comment nous faisons est dû à tous ceux qui le font',
  },
  ecrireUneProcedure: {
    missions: ['encadrement', 'direction'],
    phrase: 'vous répondez de la façon dont votre équipe, ou le département, travaille',
  },
  noterUnEcart: {
    missions: MISSIONS_DES_EQUIPES.filter(
      (mission) => !['observatoire', 'representation'].includes(mission),
    ),
    phrase: 'ce qui s’est passé autrement que prévu se dit dans l’équipe, et se corrige',
  },
  lireLesRisques: {
    missions: ['direction', 'encadrement', 'representation'],
    phrase: 'vous répondez de ce qui peut manquer aux personnes',
  },
  tenirLesRisques: {
    missions: ['direction'],
    phrase: 'la direction tient le registre des risques',
  },
  controlerALaMain: {
    missions: ['direction', 'encadrement'],
    phrase: 'vous vérifiez ce qu’aucune machine ne voit',
  },
  controlerLaNuit: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
  rassembler: {
    missions: ['direction'],
    phrase: 'vous répondez à un auditeur, sans lui montrer personne',
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

export const lignes: readonly LigneDeMatrice[] = [
  ...LIGNES_DES_DELAIS,
  ...LIGNES_DES_PROCEDURES,
  ...LIGNES_DES_RISQUES,
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
