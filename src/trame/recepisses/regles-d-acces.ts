import type { Ici, LigneDeMatrice, Mission, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  emettre: {
    missions: QUI_RECOIT,
    autres: ['public', 'systeme:demandes:deposer'],
    phrase: 'chaque personne reçue repart avec un reçu',
  },
  revoquer: {
    missions: QUI_RECOIT,
    phrase: 'la personne vous demande d’annuler son reçu',
  },
  ouvrir: {
    missions: [],
    autres: ['machine:recepisses'],
    phrase: 'vous tenez le reçu',
  },
  tenir: {
    missions: [],
    autres: ['habitant'],
    phrase: 'vous tenez le reçu',
  },
  repondreAuxMots: {
    missions: [],
    autres: ['machine:promesses'],
    phrase: 'ce qu’une personne écrit a une réponse',
  },
  lireLesMots: {
    missions: QUI_RECOIT,
    phrase: 'elle a répondu depuis le reçu que votre équipe lui a donné',
  },
} satisfies TableDeDroits<string>;

const unRecu = ({ recepisseId, id, objetId, cle, personneId, instant, plusTard }: Ici) => ({
  id: recepisseId,
  empreinte: id,
  objet_id: objetId,
  cle,
  personne_id: personneId,
  discret: false,
  langue: 'fr',
  emis_le: instant,
  expire_le: plusTard,
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'recepisses.recepisse',
    exemple: unRecu,
    partout: {
      creer: ['agents', 'protection', 'public'],
      lire: ['machine:recepisses'],
      effacer: ['machine:recepisses'],
    },
    dansSaPortee: { lire: ['habitant'] },
  },
  {
    table: 'recepisses.mot',
    exemple: ({ id, recepisseId, objetId, cle, personneId, instant, jour }) => ({
      id,
      recepisse_id: recepisseId,
      objet_id: objetId,
      cle,
      personne_id: personneId,
      genre: 'pas_compris',
      laisse_le: instant,
      lu_au_plus_tard: jour,
    }),
    autour: (ici) => [{ table: 'recepisses.recepisse', ligne: unRecu(ici) }],
    partout: {
      lire: ['protection', 'machine:promesses', 'machine:recepisses'],
      modifier: ['machine:promesses'],
      effacer: ['machine:recepisses'],
    },
    dansSaPortee: { lire: ['agents', 'habitant'], creer: ['habitant'] },
    nommee: { lire: ['agents'] },
  },
  {
    table: 'recepisses.essai',
    exemple: ({ id, instant }) => ({ prefixe: id, heure: instant }),
    partout: {
      lire: ['machine:recepisses'],
      creer: ['machine:recepisses'],
      modifier: ['machine:recepisses'],
      effacer: ['machine:recepisses'],
    },
  },
];
