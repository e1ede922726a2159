import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
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
  ouvrir: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez des personnes, sans condition et sans identité',
  },
  lire: {
    missions: QUI_RECOIT,
    autres: ['habitant'],
    phrase: 'votre équipe reçoit cette personne, et chaque lecture est tracée',
  },
  ecrire: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe reçoit cette personne',
  },
  demanderEnLigne: {
    missions: [],
    autres: ['public'],
    phrase: 'chacun peut dire ce dont il a besoin, sans compte et sans nom',
  },
  deposer: {
    missions: [],
    autres: ['systeme:demandes:deposer'],
    phrase: 'la personne est d’accord pour que ce système dépose sa demande',
  },
  lireLEtat: {
    missions: [],
    autres: ['systeme:demandes:lire-l-etat'],
    phrase: 'ce système a déposé cette demande',
  },
  conclure: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe reçoit cette personne et lui doit une réponse',
  },
  signaler: {
    missions: QUI_RECOIT,
    phrase: 'un danger passe avant tout le reste',
  },
  repondreAUnDanger: {
    missions: QUI_RECOIT,
    autres: ['machine:accueil'],
    phrase: 'votre équipe répond de ce danger',
  },
  decider: {
    missions: QUI_RECOIT,
    phrase: 'une règle propose, vous décidez, avec une raison',
  },
  lireParRegle: {
    missions: QUI_RECOIT,
    phrase: 'les raisons servent à corriger les règles ; nul n’y lit qui a décidé',
  },
  convertir: {
    missions: QUI_RECOIT,
    phrase: 'la personne vous montre son reçu et veut aller plus loin',
  },
  remettreLeRecu: {
    missions: QUI_RECOIT,
    phrase: 'chaque personne reçue repart avec un reçu',
  },
  effacer: {
    missions: [],
    autres: ['machine:accueil'],
    phrase: 'une réponse simple et un brouillon s’effacent seuls après quatre-vingt-dix jours',
  },
  reserverDesFeuilles: {
    missions: [],
    autres: ['machine:secours'],
    phrase: 'un lieu sans réseau écrit sur des feuilles numérotées, qui laissent un code',
  },
  tenirLeGuichet: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez les personnes qui viennent dans ce lieu',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;

const TENUS: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const A_LA_PROTECTION: Permis = {
  lire: ['protection'],
  creer: ['protection'],
  modifier: ['protection'],
};
/** What the nightly machine reads to know what may go, and erases. */
const EFFACABLES: Permis = {
  ...A_LA_PROTECTION,
  lire: ['protection', 'machine:accueil'],
  effacer: ['machine:accueil'],
};

/** The token that the matrix holds. */
const JETON_DE_MATRICE = '00000000-0000-4000-8000-0000000000a3';

const unContact = ({ objetId, cle, personneId, instant }: Ici) => ({
  id: objetId,
  site_id: 1,
  cle,
  canal: 'guichet',
  etat: 'demande',
  ouvert_le: instant,
  modifie_le: instant,
  conclu_le: instant,
  personne_id: personneId,
  paroles: 'X',
  deja_essaye: '',
  souhait: '',
  reponse: '',
  besoins: [],
  sans_toit: 'non',
  violence: 'non',
  echeance: 'non',
  faim_ou_soins: 'non',
  petite_enfance: 'pas_aborde',
  version: 1,
});
const autourDUnContact = (ici: Ici) => [
  { table: 'accueil.premier_contact', ligne: unContact(ici) },
];

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'accueil.venue',
    exemple: ({ id, cle, personneId, jour, instant, nombre }) => ({
      id,
      site_id: 1,
      cle,
      jour,
      rang: nombre,
      code_salle: 'A-01',
      arrivee_le: instant,
      personne_id: personneId,
      etat: 'attend',
      version: 1,
    }),
    partout: EFFACABLES,
    dansSaPortee: TENUS,
    nommee: TENUS,
  },
  {
    table: 'accueil.feuille_de_papier',
    exemple: ({ id, nombre, cle, instant }) => ({
      site_id: 1,
      numero: nombre,
      cle,
      empreinte: id,
      repere: id,
      reservee_le: instant,
    }),
    partout: {
      lire: ['machine:secours', 'machine:accueil'],
      creer: ['machine:secours'],
      effacer: ['machine:accueil'],
    },
    // Keyed back by the one who types, in her own name: nobody does it for a colleague.
    dansSaPortee: { lire: ['agents'] },
    protegee: { lire: ['agents'] },
    nommee: { lire: ['agents'] },
  },
  {
    table: 'accueil.premier_contact',
    exemple: unContact,
    partout: EFFACABLES,
    dansSaPortee: { ...TENUS, lire: ['agents', 'habitant'] },
    nommee: TENUS,
  },
  {
    table: 'accueil.autre_texte',
    autour: autourDUnContact,
    exemple: ({ id, objetId, agentId, instant }) => ({
      id,
      premier_contact_id: objetId,
      agent_id: agentId,
      version_lue: 1,
      contenu: {},
      ecrit_le: instant,
    }),
    partout: { ...A_LA_PROTECTION, effacer: ['protection'] },
    // Another agent's text: read beside the sheet, then put away; nobody writes it in her place.
    dansSaPortee: { lire: ['agents'], effacer: ['agents'] },
    nommee: { lire: ['agents'], effacer: ['agents'] },
  },
  {
    table: 'accueil.saisie_en_cours',
    autour: autourDUnContact,
    exemple: ({ objetId, agentId, instant }) => ({
      premier_contact_id: objetId,
      agent_id: agentId,
      champs: {},
      ecrite_le: instant,
    }),
    partout: { lire: ['machine:accueil'], effacer: ['machine:accueil'] },
    aSoi: {
      lire: ['agents', 'protection'],
      creer: ['agents', 'protection'],
      modifier: ['agents', 'protection'],
      effacer: ['agents', 'protection'],
    },
  },
  {
    table: 'accueil.depot_en_ligne',
    exemple: ({ id, instant }) => ({ reseau: id, heure: instant }),
    partout: {
      lire: ['machine:accueil'],
      effacer: ['machine:accueil'],
    },
  },
  {
    table: 'accueil.depot_de_systeme',
    autour: autourDUnContact,
    exemple: ({ objetId, systemeId, nombre, instant }) => ({
      premier_contact_id: objetId,
      systeme_id: systemeId,
      jeton_id: JETON_DE_MATRICE,
      systeme: 'X',
      reference: String(nombre),
      accord_le: instant,
      accord_recueilli_par: 'XX',
      recu_remis: true,
      depose_le: instant,
    }),
    partout: { lire: ['protection'] },
    dansSaPortee: { lire: ['agents', 'systeme'], creer: ['systeme'] },
    nommee: { lire: ['agents'] },
  },
  {
    table: 'accueil.repere',
    autour: autourDUnContact,
    exemple: ({ id, objetId, instant }) => ({
      empreinte: id,
      premier_contact_id: objetId,
      pose_le: instant,
    }),
    partout: { creer: ['protection'] },
    dansSaPortee: { creer: ['agents'] },
    nommee: { creer: ['agents'] },
  },
  {
    table: 'accueil.danger',
    autour: autourDUnContact,
    exemple: ({ id, objetId, cle, agentId, instant }) => ({
      id,
      premier_contact_id: objetId,
      cle,
      fait: 'sans_toit',
      signale_le: instant,
      signale_par: agentId,
      version: 1,
    }),
    partout: {
      ...A_LA_PROTECTION,
      lire: ['protection', 'machine:accueil'],
      modifier: ['protection', 'machine:accueil'],
    },
    // Nobody tells a danger in a colleague's name.
    dansSaPortee: { lire: ['agents'], modifier: ['agents'] },
    nommee: { lire: ['agents'], modifier: ['agents'] },
  },
  {
    table: 'accueil.autre_decision',
    autour: autourDUnContact,
    exemple: ({ id, objetId, cle, jour, instant }) => ({
      id,
      premier_contact_id: objetId,
      cle,
      regle: 2,
      regles_du: jour,
      delai_de_la_regle: 2,
      delai_decide: 5,
      raison: 'X X',
      decide_le: instant,
    }),
    partout: { lire: ['protection'], creer: ['protection'] },
    dansSaPortee: { lire: ['agents'], creer: ['agents'] },
    nommee: { lire: ['agents'], creer: ['agents'] },
  },
];
