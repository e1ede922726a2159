import { MISSIONS, type TableDeDroits } from '#acces';

export const droits = {
  seConnecter: {
    missions: [],
    autres: ['machine'],
    phrase: 'vous ouvrez ou fermez votre session',
  },
  tenirSonCompte: {
    missions: MISSIONS,
    phrase: 'ce compte est le vôtre',
  },
  administrerLesComptes: {
    missions: ['administration'],
    phrase: 'vous administrez les comptes',
  },
} satisfies TableDeDroits<string>;
