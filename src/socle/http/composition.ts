import type { ReactNode } from 'react';
import type { Moteur } from '../base/connexion.ts';
import type { Panne } from '../base/pannes.ts';
import type { DelaisDuServeur } from '../reglages/delais.ts';
import type { Telemetrie } from '../telemetrie/telemetrie.ts';
import type { Actif } from './actifs.ts';
import type { SaisieGardee } from './reprise.ts';
import type { Page, RequeteHttp, RouteQuelconque } from './route.ts';
import type { Sondes } from './sonder.ts';

/** A form that was sent when the session had closed. */
export interface EnvoiGarde {
  chemin: string;
  saisie: SaisieGardee;
  /** What of it was written by hand, to be read again and copied. */
  paroles: readonly string[];
  /** Where one shows who one is, when it is not the agents' sign-in page. */
  porte?: string;
  /** Named when the form can come back filled, to be read again before it is sent. */
  champDeReprise?: string;
}

/** What was asked when the database could not answer. */
export interface EnvoiEmpeche {
  panne: Panne;
  /** The number that the process wrote beside the failure. */
  incident: string;
  /** Before it is worth asking again. */
  secondes: number;
  methode: 'GET' | 'POST';
  chemin: string;
  saisie: SaisieGardee;
  paroles: readonly string[];
}

/** What the server is made of: the start of the process gives it, so that HTTP knows no module. */
export interface Composition<C> {
  moteur: Moteur;
  routes: readonly RouteQuelconque<C>[];
  actifs: readonly Actif[];
  /** Finds out who asks, opens the transaction as that reader, closes it when `faire` is done. */
  ouvrir<T>(
    requete: RequeteHttp,
    route: RouteQuelconque<C>,
    faire: (contexte: C) => Promise<T>,
  ): Promise<T>;
  /** Puts a page in the frame of its application, in the same transaction. */
  habiller(contexte: C, route: RouteQuelconque<C>, page: Page): Promise<ReactNode>;
  /** A refusal or a failure, when no transaction is open any more; `paroles`: what was typed. */
  habillerUnIncident(
    titre: string,
    phrase: string,
    suite?: { demandable?: string | undefined; paroles?: readonly string[] },
  ): ReactNode;
  /** Says under a page that refuses what it does not say itself: what is to review, what was typed. */
  rendreCeQuiManque(
    manque: { phrases: readonly string[]; paroles: readonly string[] },
    langue: 'fr' | 'en',
  ): ReactNode;
  /** The database could not answer: why, when to come back, what was typed. */
  habillerUnEmpechement(empeche: EnvoiEmpeche, requete: RequeteHttp): ReactNode;
  /** Keeps what was typed when the session has expired, and asks to sign in again. */
  habillerUneSessionExpiree(gardee: EnvoiGarde, requete: RequeteHttp): ReactNode;
  /** Which live channels this request may listen to. */
  canauxPermis(requete: RequeteHttp, demandes: readonly string[]): Promise<string[]>;
  /** Hashes (CSP `sha256-…`) of the inline styles that a library of ours cannot do without. */
  stylesPermis: readonly string[];
  secure: boolean;
  /** The proxies whose word about the caller's address is believed. */
  mandataires: readonly string[];
  /** Absent: no probe is answered and nothing is measured (tests of one module). */
  sondes?: Sondes;
  journaliser: boolean;
  /** Absent: nobody is told where time goes. */
  telemetrie?: Telemetrie;
  delais: DelaisDuServeur;
}
