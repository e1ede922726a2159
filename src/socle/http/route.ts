import type { ReactNode } from 'react';
import type { ZodObject, ZodType } from 'zod';
import type { DitUnProbleme } from './probleme.ts';

export type Application = 'agents' | 'habitants' | 'partenaires' | 'public' | 'systemes';

/** Why a screen exists: shown on the screen itself, with what it holds, for whom and for how long. */
export interface Pourquoi {
  valeur: string;
  phraseDuTexte: string;
  donnees: readonly string[];
  lecteurs: string;
  conservation: string;
}

export interface Page {
  genre: 'page';
  statut: number;
  titre: string;
  corps: ReactNode;
  /** The heading of the rail this page belongs to. */
  rubrique?: string;
  /** What this screen is most used for, beside the search. */
  tete?: ReactNode;
  /** The place this page is about, under the name of the product. */
  lieu?: string | undefined;
  /** On a page about a person: the ground on which its reader sees it, after « Vous voyez ceci parce que ». */
  parceQue?: string;
  pourquoi?: Pourquoi;
  /** What this page is about, and the state where it is: the frame leads to how it is done. */
  decrit?: { quoi: string; etat: string };
  langue?: 'fr' | 'en';
  /** A sheet or a hall screen has a frame of its own instead of the rail. */
  gabarit?: 'courant' | 'fiche' | 'ecran' | 'nu';
  /** A page that leaves no address behind: `no-referrer`, as its redirections. */
  discrete?: boolean;
  cookies?: readonly Cookie[];
  /** What is to review: said above the field, or under the page when its form is no longer there. */
  aRevoir?: readonly ARevoir[] | undefined;
}

export type Reponse =
  | Page
  | { genre: 'redirection'; vers: string; cookies?: readonly Cookie[]; discrete?: boolean }
  | { genre: 'fragment'; corps: ReactNode }
  | { genre: 'fichier'; contenu: Uint8Array; type: string; nom?: string }
  | {
      genre: 'json';
      statut: number;
      contenu: unknown;
      entetes?: Readonly<Record<string, string>>;
    }
  | ({ genre: 'probleme' } & DitUnProbleme)
  | { genre: 'refus'; statut: number; motif: string; demandable?: string };

export interface Cookie {
  nom: string;
  /** null erases it. */
  valeur: string | null;
  dureeSecondes?: number;
}

export interface RequeteHttp {
  methode: 'GET' | 'POST';
  chemin: string;
  adresse: string;
  cookies: Readonly<Record<string, string | undefined>>;
  entete(nom: string): string | undefined;
}

/** How an address for machines is told in OpenAPI; the route reads and answers with these very schemas. */
export interface DescriptionDApi {
  resume: string;
  explication?: string;
  /** What the token must bear; null: none is asked for. */
  permission: string | null;
  /** The heading it stands under. */
  sujet: string;
  chemin?: ZodObject;
  recherche?: ZodObject;
  corps?: ZodObject;
  /** A POST that writes nothing: done again it does nothing twice, so it needs no `Idempotency-Key`. */
  sansEffet?: true;
  reponses: Readonly<Record<number, { quoi: string; schema: ZodType }>>;
  /** Refusals of its own, beside those that every address has. */
  refus?: Readonly<Record<number, string>>;
}

/** A field that could not be understood, in a French sentence that says what to do. */
export interface ARevoir {
  champ: string;
  phrase: string;
}

/**
 * One address of the product. `traiter` runs inside the transaction of its reader; nothing is sent before
 * that transaction is committed. `siInvalide` shows the form again with what was typed.
 */
export interface Route<C, E = unknown> {
  application: Application;
  methode: 'GET' | 'POST';
  chemin: string;
  /** Who may knock at all: the use case decides further. The generated route matrix reads this. */
  lecteurs: readonly ('agent' | 'habitant' | 'partenaire' | 'public' | 'systeme')[];
  /** The purpose that traces carry. */
  finalite: string;
  /** Signing in has no reader yet: the transaction is opened as this named machine, never as more. */
  machine?: string;
  /** Public, read only, and owing no trace: a standby may answer. */
  replique?: true;
  /** Bytes, for a form that carries a file; one megabyte otherwise. */
  corpsMaximal?: number;
  /** For machines: what the OpenAPI document says of it. */
  api?: DescriptionDApi;
  entree: ZodType<E>;
  traiter(contexte: C, entree: E, requete: RequeteHttp): Promise<Reponse>;
  siInvalide?(
    contexte: C,
    aRevoir: readonly ARevoir[],
    saisie: Readonly<Record<string, unknown>>,
    requete: RequeteHttp,
  ): Promise<Reponse>;
}

/** A route whose input type is forgotten, so that a list may hold many. */
export type RouteQuelconque<C> = Route<C, never>;

/** Gives `definirRoute` its context once, so that each route infers its input from its schema. */
export const definirRoutePour =
  <C>() =>
  <E>(route: Route<C, E>): RouteQuelconque<C> =>
    route as unknown as RouteQuelconque<C>;
