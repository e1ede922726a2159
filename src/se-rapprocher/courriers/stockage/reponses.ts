import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface Reponse {
  id: string;
  questionId: string;
  texte: string;
  lisibilite: number;
  pourquoiDifficile: string | null;
  repondueLe: string;
  reponduePar: number | null;
  compris: 'oui' | 'non' | null;
  comprisLe: string | null;
  aPreciser: string | null;
}

export async function ecrireUneReponse(
  bd: Bd,
  reponse: Omit<Reponse, 'compris' | 'comprisLe' | 'aPreciser'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('courriers.reponse')
    .values({
      id: reponse.id,
      question_id: reponse.questionId,
      texte: reponse.texte,
      lisibilite: reponse.lisibilite,
      pourquoi_difficile: reponse.pourquoiDifficile,
      repondue_le: reponse.repondueLe,
      repondue_par: reponse.reponduePar,
    })
    .execute();
}

/** What was answered to these questions, the oldest first, in one query. */
export async function reponsesDesQuestions(bd: Bd, ids: readonly string[]): Promise<Reponse[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Reponse>`
    select id, question_id as "questionId", texte, lisibilite, pourquoi_difficile as "pourquoiDifficile",
      repondue_le as "repondueLe", repondue_par as "reponduePar", compris, compris_le as "comprisLe",
      a_preciser as "aPreciser"
    from courriers.reponse where question_id = any (${[...ids]}::uuid[]) order by repondue_le, id`.execute(
    bd,
  );
  return rows;
}

/** @returns false when it was said already, or is not hers to say */
export async function ecrireSiCompris(
  bd: Bd,
  dit: { id: string; compris: 'oui' | 'non'; le: string; aPreciser: string | null },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('courriers.reponse')
    .set({ compris: dit.compris, compris_le: dit.le, a_preciser: dit.aPreciser })
    .where('id', '=', dit.id)
    .where('compris', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
