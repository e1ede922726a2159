import type { TableDeDroits } from '#acces';

export const droits = {
  purger: {
    missions: [],
    autres: [
      'machine:socle',
      'machine:acces',
      'machine:connexion',
      'machine:recepisses',
      'machine:reprises',
      'machine:partage',
      'machine:partenaires',
      'machine:rendez-vous',
      'machine:accueil',
      'machine:messages',
    ],
    phrase: 'ce qui devait s’effacer seul s’efface, à la date dite',
  },
  lireLeRegistre: {
    missions: ['dpo'],
    phrase: 'vous veillez à ce qui est gardé, pour quoi et jusqu’à quand',
  },
} satisfies TableDeDroits<string>;
