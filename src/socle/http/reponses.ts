import type { ReactNode } from 'react';
import type { Cookie, Page, Reponse } from './route.ts';

export const page = (contenu: Omit<Page, 'genre' | 'statut'> & { statut?: number }): Page => ({
  genre: 'page',
  statut: 200,
  ...contenu,
});

/** After a write: see the result under its own address (303), so that a reload repeats nothing. */
export const versLaPage = (vers: string, cookies: readonly Cookie[] = []): Reponse => ({
  genre: 'redirection',
  vers,
  cookies,
});

/** A redirection that leaves no address behind: no-store, no-referrer, never logged. */
export const versLaPageSansTrace = (vers: string, cookies: readonly Cookie[] = []): Reponse => ({
  genre: 'redirection',
  vers,
  cookies,
  discrete: true,
});

/** A part of a page, without its frame: live lists, palette results. */
export const fragment = (corps: ReactNode): Reponse => ({ genre: 'fragment', corps });

export const fichier = (contenu: Uint8Array, type: string, nom?: string): Reponse => ({
  genre: 'fichier',
  contenu,
  type,
  ...(nom ? { nom } : {}),
});

export const json = (contenu: unknown, statut = 200): Reponse => ({
  genre: 'json',
  statut,
  contenu,
});

/** @param demandable where a reason may be given, when an exceptional access can be asked for */
export const refusDePage = (motif: string, statut = 403, demandable?: string): Reponse => ({
  genre: 'refus',
  statut,
  motif,
  ...(demandable ? { demandable } : {}),
});
