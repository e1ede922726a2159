import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export const GENRES_DE_MOT = [
  'changement',
  'compris',
  'pas_compris',
  'accord_retire',
  'qui_a_regarde',
] as const;
export type GenreDeMot = (typeof GENRES_DE_MOT)[number];

export interface MotLaisse {
  id: string;
  recepisseId: string;
  objetId: string;
  cle: number;
  personneId: string | null;
  genre: GenreDeMot;
  mots: string | null;
  laisseLe: string;
  luAuPlusTard: string;
  promesseId: string | null;
}

export async function ecrireUnMot(bd: Bd, mot: Omit<MotLaisse, 'promesseId'>): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('recepisses.mot')
    .values({
      id: mot.id,
      recepisse_id: mot.recepisseId,
      objet_id: mot.objetId,
      cle: mot.cle,
      personne_id: mot.personneId,
      genre: mot.genre,
      mots: mot.mots,
      laisse_le: mot.laisseLe,
      lu_au_plus_tard: mot.luAuPlusTard,
    })
    .execute();
}

const COLONNES = sql`
  id, recepisse_id as "recepisseId", objet_id as "objetId", cle, personne_id as "personneId", genre, mots,
  laisse_le as "laisseLe", lu_au_plus_tard as "luAuPlusTard", promesse_id as "promesseId"`;

/** What was written about these, newest first; the policies say by whom, to whom. */
export async function motsDesObjets(bd: Bd, objetIds: readonly string[]): Promise<MotLaisse[]> {
  const { rows } = await sql<MotLaisse>`
    select ${COLONNES} from recepisses.mot where objet_id = any (${[...objetIds]}::uuid[])
    order by laisse_le desc, id limit 50`.execute(bd);
  return rows;
}

/** What the holder of a paper wrote, newest first. */
export async function motsDuRecepisse(bd: Bd, recepisseId: string): Promise<MotLaisse[]> {
  const { rows } = await sql<MotLaisse>`
    select ${COLONNES} from recepisses.mot where recepisse_id = ${recepisseId}
    order by laisse_le desc, id limit 20`.execute(bd);
  return rows;
}

/** Locked, so that a reaction delivered twice promises once. */
export async function prendreUnMot(bd: Bd, id: string): Promise<MotLaisse | null> {
  const { rows } =
    await sql<MotLaisse>`select ${COLONNES} from recepisses.mot where id = ${id} for update`.execute(
      bd,
    );
  return rows[0] ?? null;
}

export async function lierLaPromesse(bd: Bd, id: string, promesseId: string): Promise<void> {
  await sql`update recepisses.mot set promesse_id = ${promesseId} where id = ${id}`.execute(bd);
}
