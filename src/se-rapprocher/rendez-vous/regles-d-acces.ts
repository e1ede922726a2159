import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

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
  chercher: {
    missions: [...TOUTES_LES_EQUIPES, 'administration'],
    autres: ['public', 'habitant'],
    phrase: 'les heures libres ne disent rien de personne',
  },
  reserver: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['public', 'habitant'],
    phrase: 'un rendez-vous se prend au guichet, au téléphone ou en ligne, sans dossier',
  },
  proposer: {
    missions: TOUTES_LES_EQUIPES,
    phrase: 'votre équipe propose ses heures à une personne qu’elle accompagne',
  },
  tenir: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['machine:rsa'],
    phrase: 'ce rendez-vous est celui de votre équipe, ou votre équipe l’a pris pour la personne',
  },
  deplacer: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant'],
    phrase: 'ce rendez-vous est celui de votre équipe, ou le vôtre',
  },
  annuler: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant'],
    phrase: 'ce rendez-vous est celui de votre équipe, ou le vôtre',
  },
  lire: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant', 'machine:secours'],
    phrase: 'ce rendez-vous est celui de votre équipe, ou le vôtre',
  },
  ouvrirDesPlages: {
    missions: ['encadrement', 'administration'],
    phrase: 'vous organisez les heures de votre équipe',
  },
  direUneOuverture: {
    missions: TOUTES_LES_EQUIPES,
    phrase: 'vous dites si votre lieu a ouvert comme il l’avait dit',
  },
  vouloirUnRappel: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant'],
    phrase: 'ce rendez-vous est celui de votre équipe, ou le vôtre',
  },
  rappeler: {
    missions: [],
    autres: ['machine:rendez-vous'],
    phrase: 'elle a demandé qu’on lui rappelle ce rendez-vous',
  },
  constater: {
    missions: [],
    autres: ['machine:rendez-vous'],
    phrase: 'les gestes de l’accueil disent qu’un lieu est ouvert, et rien de qui les fait',
  },
  effacer: {
    missions: [],
    autres: ['machine:rendez-vous'],
    phrase: 'un rendez-vous sans dossier s’efface trente jours après',
  },
} satisfies TableDeDroits<string>;

const A_QUI_ORGANISE: Permis = {
  creer: ['encadrement'],
  modifier: ['encadrement'],
  effacer: ['encadrement'],
};
const A_L_EQUIPE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const HORAIRES: Pick<LigneDeMatrice, 'partout' | 'dansSaPortee' | 'protegee' | 'nommee'> = {
  partout: {
    lire: [
      'agents',
      'protection',
      'dpo',
      'administration',
      'habitant',
      'partenaire',
      'machine',
      'public',
    ],
    creer: ['administration'],
    modifier: ['administration'],
    effacer: ['administration'],
  },
  dansSaPortee: A_QUI_ORGANISE,
  protegee: A_QUI_ORGANISE,
  nommee: A_QUI_ORGANISE,
};

const uneHeureProposee = ({
  id,
  cle,
  serviceId,
  agentId,
  personneId,
  objetId,
  instant,
  plusTard,
}: Ici) => ({
  ...{ id, rendez_vous_id: id, objet_id: objetId, personne_id: personneId, cle },
  ...{ site_id: 1, service_id: serviceId, agent_id: agentId, debut: plusTard },
  ...{ duree_minutes: 30, chez_elle: true, proposee_le: instant, proposee_par: agentId },
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'rendez_vous.plage',
    exemple: ({ nombre, serviceId, cle, jour }) => ({
      id: nombre,
      service_id: serviceId,
      site_id: 1,
      cle,
      jour: 2,
      debut: '09:00',
      fin: '12:00',
      duree_minutes: 30,
      ouverte_a_tous: true,
      du: jour,
    }),
    ...HORAIRES,
  },
  {
    table: 'rendez_vous.fermeture',
    exemple: ({ nombre, cle, jour }) => ({ id: nombre, site_id: 1, cle, du: jour, au: jour }),
    ...HORAIRES,
  },
  {
    table: 'rendez_vous.heure_proposee',
    exemple: uneHeureProposee,
    partout: {
      lire: ['protection', 'machine:rendez-vous'],
      effacer: ['machine:rendez-vous'],
    },
    dansSaPortee: {
      lire: ['agents', 'habitant'],
      creer: ['agents'],
      effacer: ['agents'],
    },
    nommee: { lire: ['agents'], creer: ['agents'], effacer: ['agents'] },
  },
  {
    table: 'rendez_vous.rendez_vous',
    // By her receipt, what stands outside any plage moves only to an hour that was offered to her.
    autour: (ici) => [{ table: 'rendez_vous.heure_proposee', ligne: uneHeureProposee(ici) }],
    exemple: ({ id, cle, serviceId, agentId, personneId, objetId, instant, plusTard }) => ({
      id,
      site_id: 1,
      service_id: serviceId,
      cle,
      agent_id: agentId,
      personne_id: personneId,
      premier_contact_id: objetId,
      debut: plusTard,
      duree_minutes: 30,
      etat: 'prevu',
      pris_par: 'guichet',
      invite: false,
      langue: 'fr',
      pris_le: instant,
      version: 1,
    }),
    partout: {
      lire: ['protection', 'machine:rendez-vous', 'machine:secours', 'machine:rsa'],
      creer: ['protection'],
      modifier: ['protection', 'machine:rendez-vous', 'machine:rsa'],
      effacer: ['machine:rendez-vous'],
    },
    dansSaPortee: {
      lire: ['agents', 'habitant'],
      creer: ['agents'],
      modifier: ['agents', 'habitant'],
    },
    nommee: { lire: ['agents'], creer: ['agents'], modifier: ['agents'] },
    // The desk takes it for another team, about a person it sees.
    partagee: { creer: ['agents'] },
  },
  {
    table: 'rendez_vous.ouverture',
    exemple: ({ nombre, cle, jour }) => ({
      site_id: nombre,
      jour,
      cle,
      ouverte: true,
      dite_par: 'equipe',
    }),
    partout: {
      lire: ['machine:rendez-vous'],
      creer: ['machine:rendez-vous'],
      modifier: ['machine:rendez-vous'],
      effacer: ['machine:rendez-vous'],
    },
    dansSaPortee: A_L_EQUIPE,
    protegee: A_L_EQUIPE,
    nommee: A_L_EQUIPE,
  },
  {
    table: 'rendez_vous.essai',
    exemple: ({ id, instant }) => ({ reseau: id, heure: instant, nombre: 1 }),
    partout: { lire: ['machine:rendez-vous'], effacer: ['machine:rendez-vous'] },
  },
];
