import type { LigneDeMatrice, TableDeDroits } from '#acces';

export const droits = {
  exporterLesEffacements: {
    missions: [],
    autres: ['machine:effacements'],
    phrase: 'ce qui est effacé l’est aussi des sauvegardes',
  },
  noterUnPassage: {
    missions: [],
    autres: ['machine:sauvegardes'],
    phrase: 'chaque sauvegarde et chaque preuve disent comment elles ont fini',
  },
  voirLesSauvegardes: {
    missions: ['administration', 'dpo'],
    autres: ['machine:sauvegardes'],
    phrase: 'vous répondez de ce qu’une panne ne fasse rien perdre',
  },
} satisfies TableDeDroits<string>;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'sauvegardes.passage',
    exemple: ({ instant }) => ({
      genre: 'preuve',
      le: instant,
      sauvegarde: 'x',
      reussi: true,
      secondes: 1,
      octets: 1,
      phrase: 'x',
    }),
    partout: {
      lire: ['administration', 'dpo', 'machine:sauvegardes'],
      creer: ['machine:sauvegardes'],
      effacer: ['machine:sauvegardes'],
    },
  },
];
