import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_PREVIENT: readonly Mission[] = [
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
    missions: QUI_PREVIENT,
    autres: ['machine:relances', 'machine:rendez-vous'],
    phrase: 'vous prévenez quelqu’un que votre équipe accompagne',
  },
  lire: {
    missions: QUI_PREVIENT,
    phrase: 'votre équipe a écrit ce message',
  },
  taire: {
    missions: QUI_PREVIENT,
    phrase: 'sa fiche dit qu’elle est décédée',
  },
  retirer: {
    missions: [],
    autres: ['machine:messages'],
    phrase: 'ce que ce message disait n’est plus vrai, et il n’est pas encore parti',
  },
  remettre: {
    missions: [],
    autres: ['machine:messages'],
    phrase: 'un message part à l’heure où il ne réveille personne',
  },
} satisfies TableDeDroits<string>;

const DE_L_EQUIPE: Permis = { lire: ['agents'], creer: ['agents'] };

const TENU: Permis = { lire: ['agents'], creer: ['agents'], effacer: ['agents'] };
const PARTOUT: Permis = {
  lire: ['protection', 'machine:messages', 'machine:relances', 'machine:rendez-vous'],
  creer: ['protection'],
  effacer: ['protection'],
};

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'messages.silence',
    exemple: ({ personneId, instant }) => ({ personne_id: personneId, depuis: instant }),
    partout: PARTOUT,
    dansSaPortee: TENU,
    partagee: TENU,
    nommee: TENU,
  },
  {
    table: 'messages.envoi',
    exemple: ({ id, cle, personneId, instant }) => ({
      id,
      cle,
      personne_id: personneId,
      modele: 'nouvelle_arrivee',
      canal: 'sms',
      destinataire: { canal: 'sms', telephone: '+33639981214' },
      langue: 'fr',
      forme: 'discret',
      corps: 'X',
      depose_le: instant,
      pas_avant: instant,
      etat: 'a_remettre',
      essais: 0,
    }),
    partout: {
      lire: ['protection', 'machine:messages'],
      creer: ['protection', 'machine:relances', 'machine:rendez-vous'],
      modifier: ['machine:messages'],
      effacer: ['machine:messages'],
    },
    dansSaPortee: DE_L_EQUIPE,
    nommee: DE_L_EQUIPE,
  },
];
