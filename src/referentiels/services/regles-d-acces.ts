import {
  type LecteurDeMatrice,
  type LigneDeMatrice,
  MISSIONS,
  type Mission,
  type Permis,
  type TableDeDroits,
} from '#acces';

/** The missions whose teams receive at a desk, and so have someone to tell where they are. */
const QUI_TIENT_UN_GUICHET: readonly Mission[] = [
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

export const droits = {
  tenirLAnnuaire: {
    missions: ['administration'],
    phrase:
      'vous tenez l’annuaire des services, des lieux, des secteurs, des astreintes et des agents',
  },
  lireLAnnuaire: {
    missions: MISSIONS,
    autres: ['public', 'systeme:services:lire'],
    phrase: 'les services et les lieux du département sont publics',
  },
  direUneAbsence: {
    missions: MISSIONS,
    phrase: 'vous dites vos absences et votre relais, ou ceux de votre équipe si vous l’encadrez',
  },
  direSaPresence: {
    missions: QUI_TIENT_UN_GUICHET,
    phrase: 'vous dites vous-même où vous en êtes, à votre équipe',
  },
} satisfies TableDeDroits<string>;

const ECRITES_PAR_L_ADMINISTRATION: Permis = {
  creer: ['administration'],
  modifier: ['administration'],
  effacer: ['administration'],
};
const AU_TRAVAIL: readonly LecteurDeMatrice[] = ['agents', 'protection', 'dpo', 'administration'];
/** Services, places and the names of those who answer are no secret. */
const PUBLIQUES: Permis = {
  ...ECRITES_PAR_L_ADMINISTRATION,
  lire: [...AU_TRAVAIL, 'machine', 'habitant', 'partenaire', 'public'],
};
/** A partner's system reads services, places and sectors, and nobody's name. */
const AUX_SYSTEMES: Permis = { ...PUBLIQUES, lire: [...(PUBLIQUES.lire ?? []), 'systeme'] };
/** Who is away, who is on duty, how to reach them: at work only. */
const INTERNES: Permis = { ...ECRITES_PAR_L_ADMINISTRATION, lire: AU_TRAVAIL };
/** The evening pack says it on paper, for the day when no screen answers. */
const DITES_AU_CAHIER: Permis = { ...INTERNES, lire: [...AU_TRAVAIL, 'machine:secours'] };

/** A manager says the absences of her team; each says her own. */
const DE_SON_EQUIPE: Permis = {
  creer: ['encadrement'],
  modifier: ['encadrement'],
  effacer: ['encadrement'],
};
const CHACUN: readonly LecteurDeMatrice[] = ['agents', 'protection', 'dpo'];

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'services.service',
    exemple: ({ nombre, id, jour }) => ({
      id: nombre,
      code: id,
      nom: 'X',
      nom_court: 'X',
      phrase: 'X',
      conditions: {},
      ouvert_a_tous: true,
      du: jour,
    }),
    partout: AUX_SYSTEMES,
  },
  {
    table: 'services.site',
    exemple: ({ nombre, serviceId, territoireId, jour }) => ({
      id: nombre,
      service_id: serviceId,
      territoire_id: territoireId,
      nom: 'X',
      adresse: 'X',
      commune_code: '93001',
      du: jour,
    }),
    partout: AUX_SYSTEMES,
  },
  {
    table: 'services.agent',
    exemple: ({ nombre }) => ({ id: nombre, prenom: 'X', nom: 'X', fonction: 'X', site_id: 1 }),
    partout: PUBLIQUES,
  },
  {
    table: 'services.secteur',
    exemple: ({ serviceId, jour }) => ({
      service_id: serviceId,
      site_id: 1,
      regle: 'departement',
      du: jour,
    }),
    partout: AUX_SYSTEMES,
  },
  {
    table: 'services.absence',
    exemple: ({ agentId, jour }) => ({ agent_id: agentId, du: jour, au: jour }),
    autour: ({ agentId, nombre, serviceId, territoireId, jour }) => [
      {
        table: 'services.site',
        ligne: {
          id: nombre,
          service_id: serviceId,
          territoire_id: territoireId,
          nom: 'X',
          adresse: 'X',
          commune_code: '93001',
          du: jour,
        },
      },
      {
        table: 'services.agent',
        ligne: { id: agentId, prenom: 'X', nom: 'X', fonction: 'X', site_id: nombre },
      },
    ],
    partout: DITES_AU_CAHIER,
    dansSaPortee: DE_SON_EQUIPE,
    protegee: DE_SON_EQUIPE,
    nommee: DE_SON_EQUIPE,
    aSoi: { creer: CHACUN, modifier: CHACUN, effacer: CHACUN },
  },
  {
    table: 'services.presence',
    exemple: ({ agentId, instant }) => ({ agent_id: agentId, etat: 'libre', depuis: instant }),
    partout: INTERNES,
    aSoi: {
      creer: QUI_TIENT_UN_GUICHET,
      modifier: QUI_TIENT_UN_GUICHET,
      effacer: QUI_TIENT_UN_GUICHET,
    },
  },
  {
    table: 'services.astreinte',
    exemple: ({ agentId, instant, plusTard }) => ({
      site_id: 1,
      agent_id: agentId,
      telephone: '0100000000',
      debut: instant,
      fin: plusTard,
    }),
    partout: DITES_AU_CAHIER,
  },
];
