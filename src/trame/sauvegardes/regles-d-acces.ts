import type { TableDeDroits } from '#acces';

export const droits = {
  exporterLesEffacements: {
    missions: [],
    autres: ['machine:effacements'],
    phrase: 'ce qui est effacé l’est aussi des sauvegardes',
  },
} satisfies TableDeDroits<string>;
