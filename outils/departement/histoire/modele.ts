import type { BesoinDuLexique } from '../../../src/se-rapprocher/accueil/domaine/mots-et-besoins.ts';
import type { Suite, Theme } from '../../../src/se-rapprocher/innovations/domaine/constat.ts';

/** Keys (`cle`) join the objects of the history; whoever writes them into a database gives them its own ids. */
export interface VenueDeDemonstration {
  cle: string;
  siteId: number;
  jour: string;
  codeSalle: string;
  arriveeLe: string;
  nomDit: string | null;
  precisionDite: string | null;
  habitant: string | null;
  rendezVous: string | null;
  attenduPar: number | null;
  espaceCalme: boolean;
  interprete: string | null;
  etat: 'attend' | 'appelee' | 'recue' | 'partie' | 'non_recue';
  bureau: string | null;
  recueLe: string | null;
  recuePar: number | null;
  finieLe: string | null;
  motif: 'fermeture' | 'plus_de_place' | 'autre_lieu' | 'attente_trop_longue' | 'inconnu' | null;
}

export type ReponseDeDemonstration = 'oui' | 'non' | 'pas_aborde';

export interface ContactDeDemonstration {
  cle: string;
  venue: string | null;
  siteId: number;
  canal: 'guichet' | 'telephone' | 'courrier' | 'en_ligne';
  etat: 'brouillon' | 'reponse_simple' | 'demande';
  ouvertLe: string;
  ouvertPar: number | null;
  concluLe: string | null;
  nomDit: string | null;
  habitant: string | null;
  codeCommune: string | null;
  paroles: string;
  dejaEssaye: string;
  souhait: string;
  reponse: string;
  besoins: BesoinDuLexique[];
  sansToit: ReponseDeDemonstration;
  violence: ReponseDeDemonstration;
  violencePour: 'elle' | 'enfant' | null;
  echeance: ReponseDeDemonstration;
  echeanceLe: string | null;
  faimOuSoins: ReponseDeDemonstration;
  petiteEnfance: ReponseDeDemonstration;
}

export interface DangerDeDemonstration {
  contact: string;
  fait: 'sans_toit' | 'violence' | 'enfant' | 'faim_ou_soins';
  signaleLe: string;
  signalePar: number;
  promesse: string;
  reponse: string | null;
  reponduLe: string | null;
  reponduPar: number | null;
}

export interface EtapeDeDemonstration {
  nature:
    | 'proposee'
    | 'accord'
    | 'envoyee'
    | 'lue'
    | 'rappel'
    | 'acceptee'
    | 'refusee'
    | 'plus_de_temps'
    | 'premier_rendez_vous'
    | 'close';
  le: string;
  /** Her words, a reason, another way, what came of it. */
  mot: string | null;
}

export interface OrientationDeDemonstration {
  cle: string;
  contact: string;
  habitant: string | null;
  deAgentId: number;
  vers:
    | { genre: 'site'; siteId: number }
    | { genre: 'structure'; structureId: string; serviceId: string | null };
  quoi: string;
  extrait: string;
  engagementJoursOuvres: number | null;
  /** The day by which the receiver said it would answer; null: it never said. */
  reponsePromiseLe: string | null;
  etapes: EtapeDeDemonstration[];
  /** The last step, or `silencieuse`: nothing two working days after the date promised. */
  etat: EtapeDeDemonstration['nature'] | 'silencieuse';
}

export interface PromesseDeDemonstration {
  cle: string;
  contact: string | null;
  habitant: string | null;
  siteId: number;
  agentId: number;
  quoi: string;
  canal: 'telephone' | 'message' | 'guichet' | 'courrier' | 'visite';
  pourLe: string;
  /** As one says it: « avant midi ». */
  moment: string | null;
  /** « sans laisser de message ». */
  precaution?: string | null;
  nature: 'ordinaire' | 'danger';
  faiteLe: string;
  tenueLe: string | null;
}

export interface RendezVousDeDemonstration {
  cle: string;
  siteId: number;
  serviceId: number;
  agentId: number;
  habitant: string | null;
  nomDit: string;
  debut: string;
  dureeMinutes: number;
  ou: string;
  etat: 'prevu' | 'arrivee' | 'recue' | 'pas_venue' | 'annule';
  /** When the team that receives took it itself; absent: some days ago, at the desk. */
  prisLe?: string;
}

export interface QuestionDeDemonstration {
  cle: string;
  siteId: number;
  canal: 'courrier' | 'en_ligne' | 'telephone';
  recueLe: string;
  nomDit: string | null;
  texte: string;
  promisPour: string;
  reponse: string | null;
  reponduLe: string | null;
}

export interface ConstatDeDemonstration {
  cle: string;
  agentId: number;
  codeCommune: string;
  le: string;
  theme: Theme;
  texte: string;
  suite: Suite | null;
  reponse: string | null;
  reponduLe: string | null;
}

export interface HistoireDeDemonstration {
  venues: VenueDeDemonstration[];
  contacts: ContactDeDemonstration[];
  dangers: DangerDeDemonstration[];
  orientations: OrientationDeDemonstration[];
  promesses: PromesseDeDemonstration[];
  rendezVous: RendezVousDeDemonstration[];
  questions: QuestionDeDemonstration[];
  constats: ConstatDeDemonstration[];
  referents: { habitant: string; agentId: number; depuis: string }[];
}

export const histoireVide = (): HistoireDeDemonstration => ({
  venues: [],
  contacts: [],
  dangers: [],
  orientations: [],
  promesses: [],
  rendezVous: [],
  questions: [],
  constats: [],
  referents: [],
});
