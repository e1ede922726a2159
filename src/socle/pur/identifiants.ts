import { randomUUID } from 'node:crypto';
import { type Resultat, refuse, reussi } from './resultat.ts';

declare const nature: unique symbol;

/** A UUID that remembers what it names, so that a person's id never stands for a site's. */
export type Id<Nature extends string> = string & { readonly [nature]: Nature };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new random identifier (UUID v4): it says nothing of when or where it was made. */
export function identifiant<Nature extends string>(): Id<Nature> {
  return randomUUID() as Id<Nature>;
}

/** Reads an identifier from a URL or a form. Refuses what is not a UUID. */
export function lireUnIdentifiant<Nature extends string>(
  texte: string,
): Resultat<Id<Nature>, 'identifiant_illisible'> {
  const propre = texte.trim().toLowerCase();
  return UUID.test(propre) ? reussi(propre as Id<Nature>) : refuse('identifiant_illisible');
}
