import type { LigneDeMatrice, Mission, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  faire: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez des personnes, et leurs droits se regardent avec elles',
  },
  garder: {
    missions: QUI_RECOIT,
    autres: ['public'],
    phrase: 'elle veut garder ce tour',
  },
  relire: {
    missions: QUI_RECOIT,
    autres: ['habitant'],
    phrase: 'elle a laissé ce tour à votre équipe, ou elle en tient le reçu',
  },
  effacer: {
    missions: QUI_RECOIT,
    autres: ['habitant'],
    phrase: 'elle ne veut plus que ce tour soit gardé',
  },
} satisfies TableDeDroits<string>;

const TENUS = {
  lire: ['agents'],
  creer: ['agents'],
  modifier: ['agents'],
  effacer: ['agents'],
} as const;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'tour_des_droits.tour',
    exemple: ({ id, objetId, cle, personneId, instant }) => ({
      id,
      objet_id: objetId,
      cle,
      personne_id: personneId,
      voie: 'guichet',
      langue: 'fr',
      mois: '2026-11',
      carnet: 'X',
      garde_le: instant,
      garde_par: 1,
    }),
    partout: {
      lire: ['protection', 'machine:tour-des-droits'],
      creer: ['protection'],
      modifier: ['protection'],
      effacer: ['protection', 'machine:tour-des-droits'],
    },
    dansSaPortee: {
      ...TENUS,
      lire: ['agents', 'habitant'],
      effacer: ['agents', 'habitant'],
    },
    nommee: TENUS,
  },
];
