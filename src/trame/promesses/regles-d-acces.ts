import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const TOUTES_LES_EQUIPES: readonly Mission[] = [
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
  promettre: {
    missions: TOUTES_LES_EQUIPES,
    autres: [
      'public',
      'systeme:demandes:deposer',
      'machine:promesses',
      'machine:courriers',
      'machine:rendez-vous',
    ],
    phrase: 'vous recevez des personnes, et ce que vous promettez engage votre équipe',
  },
  reprendre: {
    missions: [],
    autres: ['machine:promesses'],
    phrase: 'un message de cette équipe n’est pas parti, et quelqu’un doit le dire autrement',
  },
  tenir: {
    missions: TOUTES_LES_EQUIPES,
    phrase: 'cette promesse est celle de votre équipe',
  },
  voir: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant', 'machine:accueil', 'machine:secours'],
    phrase: 'cette promesse est celle de votre équipe, ou elle vous a été faite',
  },
  voirOuElleEnEst: {
    missions: [],
    autres: ['systeme:demandes:lire-l-etat'],
    phrase: 'ce système a déposé la demande dont il s’agit',
  },
  compter: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'combien de temps prennent les réponses se compte sans nom',
  },
} satisfies TableDeDroits<string>;

const TENUES: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'promesses.promesse',
    exemple: ({ id, objetId, personneId, cle, agentId, instant, plusTard }) => ({
      id,
      objet: 'premier_contact',
      objet_id: objetId,
      personne_id: personneId,
      cle,
      agent_id: agentId,
      nature: 'ordinaire',
      quoi: 'X',
      canal: 'telephone',
      pour_le: plusTard,
      faite_le: instant,
      etat: 'ouverte',
      version: 1,
    }),
    partout: {
      lire: ['protection', 'machine:accueil', 'machine:secours'],
      creer: ['protection', 'machine:promesses', 'machine:courriers', 'machine:rendez-vous'],
      modifier: ['protection'],
    },
    dansSaPortee: { ...TENUES, lire: ['agents', 'habitant', 'systeme'] },
    // Her promise follows the agent who owes it, but not past what she may see of the person.
    nommee: TENUES,
    partagee: { creer: ['agents'] },
  },
];
