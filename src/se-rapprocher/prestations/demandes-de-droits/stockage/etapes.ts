import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface Etape {
  id: string;
  demandeId: string;
  genre: string;
  le: Instant;
  auteur: string;
  mots: string | null;
}

/** @returns false when this very step was already written */
export async function ecrireUneEtape(bd: Bd, etape: Etape): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.etape')
    .values({
      id: etape.id,
      demande_id: etape.demandeId,
      genre: etape.genre,
      le: etape.le,
      auteur: etape.auteur,
      mots: etape.mots,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** What happened, the latest first. */
export async function etapesDe(bd: Bd, demandeId: string): Promise<Etape[]> {
  const { rows } = await sql<Etape>`
    select id, demande_id as "demandeId", genre, le, auteur, mots from demandes_de_droits.etape
    where demande_id = ${demandeId}::uuid order by rang desc limit 200`.execute(bd);
  return rows;
}

/** The last that was written of one of these kinds, for each of these requests. */
export async function dernieresEtapes(
  bd: Bd,
  demandeIds: readonly string[],
  genres: readonly string[],
): Promise<Pick<Etape, 'demandeId' | 'genre' | 'mots'>[]> {
  const { rows } = await sql<Pick<Etape, 'demandeId' | 'genre' | 'mots'>>`
    select distinct on (demande_id) demande_id as "demandeId", genre, mots from demandes_de_droits.etape
    where demande_id = any (${[...demandeIds]}::uuid[]) and genre = any (${[...genres]}::text[])
    order by demande_id, rang desc`.execute(bd);
  return rows;
}
