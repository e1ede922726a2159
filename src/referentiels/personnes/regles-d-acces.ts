import type { LecteurDeMatrice, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

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
  lire: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['machine:reprise'],
    phrase: 'sa fiche est ouverte à votre équipe, ou à vous',
  },
  chercher: {
    missions: [...TOUTES_LES_EQUIPES, 'dpo'],
    phrase: 'vous cherchez parmi les personnes que votre équipe reçoit',
  },
  reconnaitre: {
    missions: ['accueil', 'dpo'],
    phrase: 'vous avez son nom complet et un repère sûr, qu’elle vous a donnés',
  },
  creer: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['machine:reprise'],
    phrase: 'vous recevez des personnes, et la fiche s’ouvre à votre équipe',
  },
  tenir: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['machine:reprise'],
    phrase: 'sa fiche est ouverte à votre équipe : vous la tenez avec elle',
  },
  reunir: {
    missions: TOUTES_LES_EQUIPES,
    phrase: 'vous voyez les deux fiches',
  },
  proteger: {
    missions: ['protection'],
    phrase: 'vous tenez la mission protection',
  },
  validerUnePrecaution: {
    missions: ['encadrement', 'protection'],
    phrase: 'vous encadrez, et une précaution se décide à deux',
  },
  importer: {
    missions: [],
    autres: ['machine:reprise'],
    phrase: 'vous reprenez des fiches d’un autre outil',
  },
  rapprocher: {
    missions: [],
    autres: ['machine:flux-cnaf'],
    phrase: 'un organisme dit qui a le RSA : qui est déjà connu ici est reconnu, avec la raison',
  },
  direAuReperage: {
    missions: [],
    autres: ['machine:non-recours'],
    phrase: 'un droit n’est proposé qu’à qui a un nom ici, et que personne ne protège',
  },
  direAuRappel: {
    missions: [],
    autres: ['machine:rendez-vous'],
    phrase:
      'elle a demandé qu’on lui rappelle ce rendez-vous : par un chemin qu’elle a dit sûr, ou pas',
  },
  direAuCahier: {
    missions: [],
    autres: ['machine:secours'],
    phrase: 'un lieu sans réseau sait qui il attend et qui rappeler, sauf les personnes protégées',
  },
} satisfies TableDeDroits<string>;

const AUTOUR: Permis = {
  lire: ['protection'],
  creer: ['protection'],
  modifier: ['protection'],
};
const SUIVIES: Permis = {
  lire: ['agents'],
  creer: ['agents'],
  modifier: ['agents'],
  effacer: ['agents'],
};
const sansEffacer: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const AJOUTEES: Permis = { lire: ['agents'], creer: ['agents'] };

/** Whoever sees her holds what hangs on her record; `partagee`: another team to which it was opened. */
const pourQuiLaVoit = (permis: Permis) =>
  ({ dansSaPortee: permis, partagee: permis, nommee: permis }) as const;
const EFFACABLES: Permis = { ...AUTOUR, effacer: ['protection'] };
/** Taking over an older tool reads what is there, adds and corrects; it erases nothing. */
const REPRISE = ['protection', 'machine:reprise'] as const;

/** The other end of a pair: a person whom the agents of the matrix see. */
const uneAutre = (personneId: string): string =>
  personneId.replace(/b(.)$/, (_, rang) => (rang === '1' ? 'b2' : 'b1'));

const ENCADREMENT: readonly LecteurDeMatrice[] = ['encadrement'];
const PERSONNE_NE_LIT = { partout: {} } as const;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'personnes.personne',
    exemple: ({ personneId, instant }) => ({
      id: personneId,
      version: 1,
      nature: 'anonyme',
      interprete: false,
      amenagements: [],
      creee_le: instant,
    }),
    partout: { lire: REPRISE, creer: REPRISE, modifier: REPRISE },
    ...pourQuiLaVoit(sansEffacer),
  },
  {
    table: 'personnes.moyen',
    exemple: ({ id, personneId, jour }) => ({
      id,
      personne_id: personneId,
      genre: 'mobile',
      valeur: '+33600000000',
      depuis: jour,
    }),
    partout: { ...EFFACABLES, lire: REPRISE, creer: REPRISE },
    ...pourQuiLaVoit(SUIVIES),
  },
  {
    table: 'personnes.lieu',
    exemple: ({ id, personneId, jour }) => ({
      id,
      personne_id: personneId,
      nature: 'courrier',
      commune: 'X',
      du: jour,
    }),
    partout: { ...EFFACABLES, lire: REPRISE },
    ...pourQuiLaVoit(SUIVIES),
  },
  {
    table: 'personnes.lien',
    exemple: ({ id, personneId, jour }) => ({
      id,
      de: personneId,
      a: uneAutre(personneId),
      nature: 'parent',
      du: jour,
    }),
    partout: EFFACABLES,
    ...pourQuiLaVoit(SUIVIES),
  },
  {
    table: 'personnes.proche',
    exemple: ({ id, personneId, jour }) => ({
      id,
      personne_id: personneId,
      nom: 'X',
      qui: 'X',
      genre: 'famille',
      peut_etre_appele: true,
      depuis: jour,
    }),
    partout: EFFACABLES,
    ...pourQuiLaVoit(SUIVIES),
  },
  {
    table: 'personnes.representation',
    exemple: ({ id, personneId, jour }) => ({
      id,
      personne_id: personneId,
      nature: 'mandat',
      par_qui: 'X',
      du: jour,
    }),
    partout: EFFACABLES,
    ...pourQuiLaVoit(SUIVIES),
  },
  {
    table: 'personnes.parole',
    exemple: ({ id, personneId, instant }) => ({
      id,
      personne_id: personneId,
      rubrique: 'ce_qui_compte',
      mots: 'X',
      ecrite_le: instant,
      ecrite_par: 'elle',
    }),
    partout: AUTOUR,
    ...pourQuiLaVoit(AJOUTEES),
  },
  {
    // Not validated yet: read by who wrote it and by who may validate it.
    table: 'personnes.precaution',
    exemple: ({ id, personneId, agentId, jour, plusTard }) => ({
      id,
      personne_id: personneId,
      faits: 'X a frappé la table.',
      faits_le: jour,
      mesure: 'Recevoir à deux',
      du: jour,
      au: plusTard.slice(0, 10),
      posee_par: agentId,
    }),
    partout: AUTOUR,
    ...pourQuiLaVoit({ creer: ['agents'], lire: ENCADREMENT, modifier: ENCADREMENT }),
  },
  {
    table: 'personnes.contestation',
    exemple: ({ id, personneId, objetId, instant }) => ({
      id,
      precaution_id: objetId,
      personne_id: personneId,
      mots: 'X',
      le: instant,
    }),
    partout: AUTOUR,
    ...pourQuiLaVoit(AJOUTEES),
  },
  {
    table: 'personnes.fusion',
    exemple: ({ id, personneId, instant }) => ({
      id,
      garde: personneId,
      absorbee: uneAutre(personneId),
      raison: 'XXX',
      faite_le: instant,
      ouvertures: [],
    }),
    partout: AUTOUR,
    ...pourQuiLaVoit(sansEffacer),
  },
  {
    table: 'personnes.pas_doublon',
    exemple: ({ personneId, instant }) => ({
      une: [personneId, uneAutre(personneId)].sort()[0],
      autre: [personneId, uneAutre(personneId)].sort()[1],
      dit_le: instant,
    }),
    partout: AUTOUR,
    ...pourQuiLaVoit(AJOUTEES),
  },
  { table: 'personnes.mot', exemple: ({ id }) => ({ mot: id }), ...PERSONNE_NE_LIT },
  {
    table: 'personnes.cle_de_mot',
    exemple: ({ id, nombre }) => ({ cle: id, mot_id: nombre }),
    ...PERSONNE_NE_LIT,
  },
  {
    table: 'personnes.jeton',
    exemple: ({ personneId, nombre }) => ({ mot_id: nombre, personne_id: personneId }),
    ...PERSONNE_NE_LIT,
  },
  {
    table: 'personnes.repere',
    exemple: ({ personneId, id }) => ({ cle: id, personne_id: personneId }),
    ...PERSONNE_NE_LIT,
  },
  {
    table: 'personnes.empreinte_protegee',
    exemple: ({ personneId, id }) => ({ empreinte: id, personne_id: personneId }),
    ...PERSONNE_NE_LIT,
  },
  {
    table: 'personnes.doublon_protege',
    exemple: ({ personneId, id, instant }) => ({
      personne_id: personneId,
      doublon_id: id,
      dit_le: instant,
    }),
    partout: { lire: ['protection'], modifier: ['protection'] },
  },
  {
    table: 'personnes.compte_de_recherches',
    exemple: ({ nombre, instant }) => ({ agent_id: nombre, heure: instant, nombre: 1 }),
    ...PERSONNE_NE_LIT,
  },
];
