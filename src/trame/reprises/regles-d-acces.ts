import type { LigneDeMatrice, TableDeDroits } from '#acces';

export const droits = {
  garder: {
    missions: ['administration'],
    phrase:
      'vous tenez ce que le département sait de ses services, de ses lieux et de ses partenaires',
  },
  importer: {
    missions: ['administration'],
    autres: ['machine:reprise'],
    phrase: 'vous avez vu ce que ce fichier change',
  },
} satisfies TableDeDroits<string>;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'reprises.fichier',
    exemple: ({ id, agentId, instant }) => ({
      agent_id: agentId,
      quoi: 'personnes',
      id,
      nom: 'X',
      contenu: 'X',
      etat: 'a_verifier',
      garde_le: instant,
    }),
    partout: {
      lire: ['machine:reprise', 'machine:reprises'],
      modifier: ['machine:reprise'],
      effacer: ['machine:reprises'],
    },
    aSoi: {
      lire: ['administration'],
      creer: ['administration'],
      modifier: ['administration'],
      effacer: ['administration'],
    },
  },
];
