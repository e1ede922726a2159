import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export const REPONSES_AU_RECOURS = ['admis', 'admis_en_partie', 'rejete'] as const;
export type ReponseAuRecours = (typeof REPONSES_AU_RECOURS)[number];

export interface Recours {
  id: string;
  demandeId: string;
  /** Null: against a silence. */
  decisionId: string | null;
  genre: 'prealable' | 'contentieux';
  formeLe: DateCivile;
  devant: string;
  mots: string | null;
  etat: 'forme' | 'repondu' | 'rejete_par_silence';
  reponse: ReponseAuRecours | null;
  reponseMotifs: string | null;
  reponduLe: DateCivile | null;
  reponduPar: string | null;
}

const COLONNES = sql`
  id, demande_id as "demandeId", decision_id as "decisionId", genre, forme_le as "formeLe", devant, mots, etat, reponse,
  reponse_motifs as "reponseMotifs", repondu_le as "reponduLe", repondu_par as "reponduPar"`;

export async function ecrireUnRecours(
  bd: Bd,
  r: Pick<Recours, 'id' | 'demandeId' | 'decisionId' | 'genre' | 'formeLe' | 'devant' | 'mots'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.recours')
    .values({
      id: r.id,
      demande_id: r.demandeId,
      decision_id: r.decisionId,
      genre: r.genre,
      forme_le: r.formeLe,
      devant: r.devant,
      mots: r.mots,
    })
    .execute();
}

export async function recoursDe(bd: Bd, demandeIds: readonly string[]): Promise<Recours[]> {
  if (demandeIds.length === 0) return [];
  const { rows } = await sql<Recours>`
    select ${COLONNES} from demandes_de_droits.recours
    where demande_id = any (${[...demandeIds]}::uuid[]) order by forme_le desc, id limit 200`.execute(
    bd,
  );
  return rows;
}

export async function recoursParId(bd: Bd, id: string): Promise<Recours | null> {
  const { rows } = await sql<Recours>`
    select ${COLONNES} from demandes_de_droits.recours where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** Answered once: by somebody, or by two months of silence. */
export async function repondreEnBase(
  bd: Bd,
  id: string,
  r: Partial<Pick<Recours, 'reponse' | 'reponseMotifs' | 'reponduLe' | 'reponduPar'>> &
    Pick<Recours, 'etat'>,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.recours')
    .set({
      etat: r.etat,
      reponse: r.reponse ?? null,
      reponse_motifs: r.reponseMotifs ?? null,
      repondu_le: r.reponduLe ?? null,
      repondu_par: r.reponduPar ?? null,
    })
    .where('id', '=', id)
    .where('etat', '=', 'forme')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
