import type { TableDeDroits } from '#acces';

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
