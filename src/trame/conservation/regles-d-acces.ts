import type { TableDeDroits } from '#acces';

export const droits = {
  purger: {
    missions: [],
    autres: ['machine'],
    phrase: 'ce qui devait s’effacer seul s’efface, à la date dite',
  },
  lireLeRegistre: {
    missions: ['dpo'],
    phrase: 'vous veillez à ce qui est gardé, pour quoi et jusqu’à quand',
  },
} satisfies TableDeDroits<string>;
