import type { LigneDeMatrice, TableDeDroits } from '#acces';

export const droits = {
  emettre: {
    missions: [
      'accueil',
      'travail_social',
      'pmi',
      'ase',
      'insertion',
      'autonomie',
      'encadrement',
      'permanence',
      'protection',
    ],
    autres: ['public'],
    phrase: 'chaque personne reçue repart avec un reçu',
  },
  revoquer: {
    missions: [
      'accueil',
      'travail_social',
      'pmi',
      'ase',
      'insertion',
      'autonomie',
      'encadrement',
      'permanence',
      'protection',
    ],
    phrase: 'la personne vous demande d’annuler son reçu',
  },
  ouvrir: {
    missions: [],
    autres: ['machine'],
    phrase: 'vous tenez le reçu',
  },
} satisfies TableDeDroits<string>;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'recepisses.recepisse',
    exemple: ({ recepisseId, id, objetId, instant, plusTard }) => ({
      id: recepisseId,
      empreinte: id,
      objet_id: objetId,
      discret: false,
      langue: 'fr',
      emis_le: instant,
      expire_le: plusTard,
    }),
    partout: {
      creer: ['agents', 'protection', 'public', 'machine'],
      lire: ['machine'],
      modifier: ['machine'],
      effacer: ['machine'],
    },
    dansSaPortee: { lire: ['habitant'] },
  },
  {
    table: 'recepisses.essai',
    exemple: ({ id, instant }) => ({ prefixe: id, heure: instant }),
    partout: {
      lire: ['machine'],
      creer: ['machine'],
      modifier: ['machine'],
      effacer: ['machine'],
    },
  },
];
