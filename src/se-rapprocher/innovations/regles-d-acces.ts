import type { LigneDeMatrice, Mission, TableDeDroits } from '#acces';

const QUI_VOIT_LE_TERRAIN: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
];
const QUI_REPOND: readonly Mission[] = ['encadrement', 'observatoire'];

export const droits = {
  noter: {
    missions: QUI_VOIT_LE_TERRAIN,
    phrase: 'vous êtes les premiers témoins de ce qui change',
  },
  lire: {
    missions: [...QUI_VOIT_LE_TERRAIN, 'observatoire'],
    phrase: 'ce constat est le vôtre, celui de votre équipe, ou il attend votre réponse',
  },
  repondre: {
    missions: QUI_REPOND,
    phrase: 'un constat a toujours une réponse, et c’est à vous de la donner',
  },
} satisfies TableDeDroits<string>;

const DU_DEPARTEMENT = {
  lire: QUI_REPOND,
  modifier: QUI_REPOND,
} as const;
const DE_L_EQUIPE = { lire: ['agents'] } as const;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'innovations.constat',
    exemple: ({ id, cle, agentId, instant, jour }) => ({
      id,
      texte: 'X manque',
      cle,
      note_par: agentId,
      note_le: instant,
      reponse_pour_le: jour,
      version: 1,
    }),
    partout: DU_DEPARTEMENT,
    dansSaPortee: DE_L_EQUIPE,
    protegee: DE_L_EQUIPE,
    nommee: DE_L_EQUIPE,
    aSoi: DE_L_EQUIPE,
  },
];
