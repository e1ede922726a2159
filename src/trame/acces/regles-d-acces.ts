import type { LecteurDeMatrice, LigneDeMatrice, Permis } from './matrice.ts';

const AU_TRAVAIL: readonly LecteurDeMatrice[] = [
  'agents',
  'protection',
  'dpo',
  'administration',
  'machine',
];
const TOUS_LES_AGENTS: Permis = { lire: [...AU_TRAVAIL, 'public'] };
const ADMINISTREES: Permis = {
  creer: ['administration'],
  modifier: ['administration'],
  effacer: ['administration'],
};
/** Missions are given to others: everywhere but `aSoi`. */
const AUX_AUTRES = {
  partout: TOUS_LES_AGENTS,
  dansSaPortee: ADMINISTREES,
  partagee: ADMINISTREES,
  horsPortee: ADMINISTREES,
  protegee: ADMINISTREES,
  nommee: ADMINISTREES,
} as const satisfies Omit<LigneDeMatrice, 'table' | 'exemple'>;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'acces.portee',
    exemple: ({ agentId, serviceId, territoireId, jour }) => ({
      agent_id: agentId,
      mission: 'accueil',
      service_id: serviceId,
      territoire_id: territoireId,
      du: jour,
    }),
    ...AUX_AUTRES,
  },
  {
    table: 'acces.portee_cle',
    exemple: ({ nombre, cle }) => ({ portee_id: nombre, cle }),
    autour: ({ nombre, agentId, jour }) => [
      {
        table: 'acces.portee',
        ligne: { id: nombre, agent_id: agentId, mission: 'accueil', du: jour },
      },
    ],
    ...AUX_AUTRES,
  },
  {
    table: 'acces.ouverture',
    exemple: ({ personneId, cle }) => ({ personne_id: personneId, cle, fondement: 'accueil' }),
    partout: {
      lire: ['protection', 'dpo', 'machine:explication'],
      creer: ['protection'],
      modifier: ['protection'],
      effacer: ['protection'],
    },
    dansSaPortee: { lire: ['agents'] },
    nommee: { lire: ['agents'] },
  },
  {
    table: 'acces.protection',
    exemple: ({ id }) => ({ personne_id: id }),
    partout: {
      lire: ['protection'],
      creer: ['protection'],
      modifier: ['protection'],
      effacer: ['protection'],
    },
  },
  {
    table: 'acces.acces_exceptionnel',
    exemple: ({ personneId, agentId, instant, plusTard }) => ({
      personne_id: personneId,
      agent_id: agentId,
      portee_id: 1,
      demandeur: 'X',
      raison: 'Elle appelle du commissariat et demande son référent.',
      ouvert_le: instant,
      expire_le: plusTard,
    }),
    partout: { lire: ['dpo'], modifier: ['dpo'] },
    aSoi: { lire: ['agents'] },
  },
  {
    table: 'acces.objet_ouvert',
    exemple: ({ recepisseId, id, plusTard }) => ({
      detenteur: recepisseId,
      objet_id: id,
      jusqu_a: plusTard,
    }),
    partout: {
      creer: ['agents', 'protection', 'public', 'systeme'],
      lire: ['machine:acces', 'machine:annonces'],
      effacer: ['machine:acces'],
    },
    dansSaPortee: { lire: ['habitant'] },
  },
  {
    table: 'acces.systeme',
    exemple: ({ id, instant }) => ({
      id,
      nom: `Logiciel ${id}`,
      finalite: 'répondre aux orientations',
      contact: 'XXX',
      inscrit_le: instant,
      inscrit_par: 1,
    }),
    partout: {
      lire: ['administration', 'dpo', 'machine:jetons', 'machine:annonces'],
      creer: ['administration'],
    },
  },
  {
    table: 'acces.jeton',
    exemple: ({ id, instant, plusTard }) => ({
      id,
      systeme_id: id,
      empreinte: id,
      debut: 'x',
      permissions: ['services:lire'],
      emis_le: instant,
      emis_par: 1,
      expire_le: plusTard,
    }),
    partout: {
      lire: ['administration', 'dpo', 'machine:jetons', 'machine:annonces'],
      creer: ['administration'],
      modifier: ['administration', 'machine:jetons'],
    },
  },
];
