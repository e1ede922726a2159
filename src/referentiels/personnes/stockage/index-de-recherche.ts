import { type Bd, sql } from '#socle';
import {
  clesDUnMot,
  motsDUneIdentite,
  type PersonneAIndexer,
  reperesDUnePersonne,
} from '../domaine/cles-de-recherche.ts';

/** Files a person under her words and marks. The database takes a protected one out instead. */
export async function indexer(bd: Bd, id: string, personne: PersonneAIndexer): Promise<void> {
  const mots = motsDUneIdentite(personne);
  const paires = mots.flatMap((mot) => clesDUnMot(mot).map((cle) => [mot, cle] as const));
  await sql`select personnes.indexer(${id}, ${[...mots]}::text[], ${paires.map(([mot]) => mot)}::text[],
    ${paires.map(([, cle]) => cle)}::text[], ${[...reperesDUnePersonne(personne)]}::text[])`.execute(
    bd,
  );
}

export async function ajouterUnRepere(bd: Bd, id: string, repere: string): Promise<void> {
  await sql`select personnes.ajouter_un_repere(${id}, ${repere})`.execute(bd);
}

/** Tells the protection mission, in silence, when this record doubles one of theirs. */
export async function rapprocherDesProtegees(
  bd: Bd,
  id: string,
  empreintes: readonly string[],
): Promise<void> {
  await sql`select personnes.rapprocher_des_protegees(${id}, ${[...empreintes]}::text[])`.execute(
    bd,
  );
}

/** What a second record of a protected person is recognised by; without effect on who is not protected. */
export async function renouvelerLesEmpreintes(
  bd: Bd,
  id: string,
  empreintes: readonly string[],
): Promise<void> {
  await sql`select personnes.renouveler_les_empreintes(${id}, ${[...empreintes]}::text[])`.execute(
    bd,
  );
}

export interface NouvelleAIndexer {
  id: string;
  personne: PersonneAIndexer;
  empreintes: readonly string[];
}

/** Files records just written under their words and marks, and tells in silence those that double a protected one. */
export async function indexerDesNouvelles(
  bd: Bd,
  nouvelles: readonly NouvelleAIndexer[],
): Promise<void> {
  const mots = nouvelles.flatMap(({ id, personne }) =>
    motsDUneIdentite(personne).map((mot) => [id, mot] as const),
  );
  const lexique = [...new Set(mots.map(([, mot]) => mot))];
  const cles = lexique.flatMap((mot) => clesDUnMot(mot).map((cle) => [mot, cle] as const));
  const reperes = nouvelles.flatMap(({ id, personne }) =>
    reperesDUnePersonne(personne).map((repere) => [id, repere] as const),
  );
  const empreintes = nouvelles.flatMap(({ id, empreintes: siennes }) =>
    siennes.map((empreinte) => [id, empreinte] as const),
  );
  await sql`select personnes.indexer_des_nouvelles(${mots.map(([id]) => id)}::uuid[], ${mots.map(([, mot]) => mot)}::text[],
    ${cles.map(([mot]) => mot)}::text[], ${cles.map(([, cle]) => cle)}::text[],
    ${reperes.map(([id]) => id)}::uuid[], ${reperes.map(([, repere]) => repere)}::text[],
    ${empreintes.map(([id]) => id)}::uuid[], ${empreintes.map(([, une]) => une)}::text[])`.execute(
    bd,
  );
}
