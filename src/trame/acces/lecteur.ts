/** The missions an agent may hold; each is a purpose, and each sees its own part of a record. */
export const MISSIONS = [
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
  'dpo',
  'administration',
  'observatoire',
  'direction',
  'representation',
] as const;
export type Mission = (typeof MISSIONS)[number];

/** An agent acts under one portée at a time: mission × service × territory, chosen in the rail. */
export interface LecteurAgent {
  genre: 'agent';
  agentId: number;
  porteeId: number;
  mission: Mission;
  serviceId: number | null;
  territoireId: number | null;
  /** service × territory, as the policies compare them. */
  cles: readonly number[];
  /** How the trace names her: « Agent d’accueil, service social d’Aubervilliers ». */
  fonction: string;
  /** « Nadia Benali » ; for the screens that answer her, and for the DPO. Never compared. */
  nom?: string;
}

/** Each mission in words, where a portée has no name of its own. */
export const NOM_DE_MISSION: Readonly<Record<Mission, string>> = {
  accueil: 'Accueil',
  travail_social: 'Travail social',
  pmi: 'Protection maternelle et infantile',
  ase: 'Aide sociale à l’enfance',
  crip: 'Informations préoccupantes',
  insertion: 'Insertion',
  autonomie: 'Autonomie',
  encadrement: 'Encadrement',
  permanence: 'Permanence',
  protection: 'Mission protection',
  dpo: 'Protection des données',
  administration: 'Administration',
  observatoire: 'Observatoire',
  direction: 'Direction',
  representation: 'Représentation du personnel',
};

/** What a token may be given; the database knows the same list. */
export const PERMISSIONS = [
  'territoires:lire',
  'services:lire',
  'structures:lire',
  'demandes:deposer',
  'demandes:lire-l-etat',
  'orientations:lire',
  'orientations:repondre',
  'droits:calculer',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A partner's own software, by its token: what it may, for what purpose, and what it is bound to. */
export interface LecteurSysteme {
  genre: 'systeme';
  jetonId: string;
  systemeId: string;
  nom: string;
  finalite: string;
  permissions: readonly Permission[];
  /** The structure of the partners' directory that it answers for. */
  structureId: string | null;
  /** The service that what it brings is addressed to; null: the one that reads for everyone. */
  serviceCode: string | null;
  /** The territory it stays in; null: the whole département. */
  territoireId: number | null;
}

/** Everyone who may read anything. Identity comes from the session (or the code, or the link), never from a body. */
export type Lecteur =
  | LecteurAgent
  | { genre: 'habitant'; recepisseId: string }
  | { genre: 'partenaire'; lienId: string }
  | { genre: 'machine'; nom: string }
  | LecteurSysteme
  | { genre: 'public' };

export type GenreDeLecteur = Lecteur['genre'];

const ROLES_DE_MISSION: Partial<Record<Mission, string>> = {
  protection: 'lecteur_protection',
  dpo: 'lecteur_dpo',
  administration: 'lecteur_administration',
};

/** The PostgreSQL role a reader takes. Wide missions have their own, with simple policies of their own. */
export function roleDe(lecteur: Lecteur): string {
  if (lecteur.genre !== 'agent') return `lecteur_${lecteur.genre}`;
  return ROLES_DE_MISSION[lecteur.mission] ?? 'lecteur_agent';
}

/** Every role that a reader may take: what the login of every day is a member of, and nothing more. */
export const ROLES_DES_LECTEURS = [
  'lecteur_agent',
  'lecteur_protection',
  'lecteur_dpo',
  'lecteur_administration',
  'lecteur_habitant',
  'lecteur_partenaire',
  'lecteur_machine',
  'lecteur_public',
  'lecteur_systeme',
] as const;

/** The key of a service on a territory. */
export const cleDe = (serviceId: number, territoireId: number): number =>
  serviceId * 1000 + territoireId;
