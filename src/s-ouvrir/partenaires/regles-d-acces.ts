import {
  type LecteurDeMatrice,
  type LigneDeMatrice,
  MISSIONS,
  type Permis,
  type TableDeDroits,
} from '#acces';

const AU_TRAVAIL = MISSIONS.filter((mission) => mission !== 'dpo' && mission !== 'observatoire');

export const droits = {
  lireLAnnuaire: {
    missions: MISSIONS,
    autres: ['public', 'systeme:structures:lire'],
    phrase: 'l’annuaire des partenaires est public',
  },
  importer: {
    missions: ['administration'],
    phrase: 'vous tenez l’annuaire des partenaires',
  },
  autoriser: {
    missions: ['administration'],
    phrase: 'vous écrivez quelles structures le département a autorisées',
  },
  signaler: {
    missions: AU_TRAVAIL,
    phrase: 'une erreur vue se dit, pour que la personne suivante ne se déplace pas pour rien',
  },
  repondre: {
    missions: AU_TRAVAIL,
    phrase: 'qui sait répond : une erreur signalée a toujours une réponse',
  },
} satisfies TableDeDroits<string>;

const TOUS: readonly LecteurDeMatrice[] = [
  'agents',
  'protection',
  'dpo',
  'administration',
  'habitant',
  'partenaire',
  'machine',
  'public',
];
const ANNUAIRE: Permis = {
  lire: TOUS,
  creer: ['administration'],
  modifier: ['administration'],
  effacer: ['administration'],
};

/** Structures and what they offer, without anyone's name. */
const AUX_SYSTEMES: Permis = { ...ANNUAIRE, lire: [...TOUS, 'systeme'] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'partenaires.structure',
    exemple: ({ id, jour }) => ({
      id,
      source: 'x',
      apport: 'x',
      nom: 'X',
      date_maj: jour,
      empreinte: 'x',
    }),
    partout: AUX_SYSTEMES,
  },
  {
    table: 'partenaires.service',
    exemple: ({ id, jour }) => ({
      id,
      structure_id: 'x',
      source: 'x',
      apport: 'x',
      nom: 'X',
      description: 'X',
      date_maj: jour,
      empreinte: 'x',
    }),
    partout: AUX_SYSTEMES,
  },
  {
    table: 'partenaires.autorisation',
    exemple: ({ id, agentId, jour, instant }) => ({
      id,
      structure_id: 'x',
      activite: 'aide_a_domicile',
      reference: 'XXX',
      du: jour,
      dite_le: instant,
      dite_par: agentId,
    }),
    partout: { lire: TOUS, creer: ['administration'], modifier: ['administration'] },
  },
  {
    table: 'partenaires.jeton',
    exemple: ({ id }) => ({ racine: id, service_id: 'x', poids: 1 }),
    partout: ANNUAIRE,
  },
  { table: 'partenaires.racine', exemple: ({ id }) => ({ racine: id }), partout: ANNUAIRE },
  {
    table: 'partenaires.confirmation',
    exemple: ({ id, agentId, jour }) => ({
      service_id: id,
      le: jour,
      agent_id: agentId,
      par: 'XX',
    }),
    partout: { lire: TOUS },
    // Signed by who heard it.
    aSoi: { creer: ['agents', 'administration'], modifier: ['agents', 'administration'] },
  },
  {
    table: 'partenaires.signalement',
    exemple: ({ id, agentId, instant }) => ({
      id,
      service_id: 'x',
      quoi: 'horaires',
      agent_id: agentId,
      signale_le: instant,
      etat: 'ouvert',
      version: 1,
    }),
    partout: {
      lire: ['agents', 'protection', 'administration', 'machine:partenaires'],
      modifier: ['agents', 'protection', 'administration'],
      effacer: ['machine:partenaires'],
    },
    aSoi: { creer: ['agents', 'protection', 'administration'] },
  },
];
