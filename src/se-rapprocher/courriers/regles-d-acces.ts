import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_REPOND: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  deposer: {
    missions: QUI_REPOND,
    autres: ['public'],
    phrase: 'chaque question a une réponse, par quelque chemin qu’elle arrive',
  },
  lire: {
    missions: QUI_REPOND,
    phrase: 'cette question est posée à votre équipe',
  },
  repondre: {
    missions: QUI_REPOND,
    phrase: 'cette question est posée à votre équipe',
  },
  direSiCompris: {
    missions: QUI_REPOND,
    autres: ['habitant'],
    phrase: 'vous avez posé cette question, ou votre équipe y a répondu',
  },
  lireLesMiennes: {
    missions: [],
    autres: ['habitant'],
    phrase: 'vous avez posé cette question',
  },
  entretenir: {
    missions: [],
    autres: ['machine:courriers'],
    phrase: 'une réponse pas comprise se reprend, une réponse simple s’efface',
  },
  compter: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'combien de temps prennent les réponses se compte sans nom',
  },
} satisfies TableDeDroits<string>;

const TENUES: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const PARTOUT: Permis = {
  lire: ['protection', 'machine:courriers'],
  creer: ['protection'],
  modifier: ['protection'],
};

const TOUS_LES_DEPOTS: LigneDeMatrice = {
  table: 'courriers.depot_en_ligne',
  exemple: ({ id, instant }) => ({ reseau: id, heure: instant }),
  partout: { lire: ['machine:courriers'], effacer: ['machine:courriers'] },
};

const uneQuestion = ({ objetId, cle, personneId, id, instant, jour }: Ici) => ({
  id: objetId,
  cle,
  canal: 'telephone',
  texte: 'X',
  repondre_par: 'telephone',
  langue: 'fr',
  personne_id: personneId,
  posee_le: instant,
  pour_le: jour,
  promesse_id: id,
  etat: 'ouverte',
  version: 1,
});

export const lignes: readonly LigneDeMatrice[] = [
  TOUS_LES_DEPOTS,
  {
    table: 'courriers.question',
    exemple: uneQuestion,
    partout: {
      ...PARTOUT,
      modifier: ['protection', 'machine:courriers'],
      effacer: ['machine:courriers'],
    },
    dansSaPortee: { ...TENUES, lire: ['agents', 'habitant'] },
    nommee: TENUES,
  },
  {
    table: 'courriers.reponse',
    exemple: ({ id, objetId, instant }) => ({
      id,
      question_id: objetId,
      texte: 'X',
      lisibilite: 80,
      repondue_le: instant,
    }),
    autour: (ici) => [{ table: 'courriers.question', ligne: uneQuestion(ici) }],
    partout: PARTOUT,
    dansSaPortee: {
      lire: ['agents', 'habitant'],
      creer: ['agents'],
      modifier: ['agents', 'habitant'],
    },
    nommee: TENUES,
  },
];
