import { type Bd, sql } from '#socle';
import type { Suite, Theme } from '../domaine/constat.ts';
import type { Tables } from './tables.gen.ts';

export interface Constat {
  id: string;
  texte: string;
  communeCode: string | null;
  theme: Theme | null;
  cle: number;
  notePar: number;
  noteLe: string;
  reponsePourLe: string;
  reponse: string | null;
  suite: Suite | null;
  repondu: boolean;
  reponduLe: string | null;
  version: number;
}

export async function ecrireUnConstat(
  bd: Bd,
  constat: Pick<
    Constat,
    'id' | 'texte' | 'communeCode' | 'theme' | 'cle' | 'notePar' | 'noteLe' | 'reponsePourLe'
  >,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('innovations.constat')
    .values({
      id: constat.id,
      texte: constat.texte,
      commune_code: constat.communeCode,
      theme: constat.theme,
      cle: constat.cle,
      note_par: constat.notePar,
      note_le: constat.noteLe,
      reponse_pour_le: constat.reponsePourLe,
    })
    .execute();
}

const COLONNES = sql`
  id, texte, commune_code as "communeCode", theme, cle, note_par as "notePar", note_le as "noteLe",
  reponse_pour_le as "reponsePourLe", reponse, suite, repondu_le is not null as repondu,
  repondu_le as "reponduLe", version`;

export const CONSTATS_PAR_PAGE = 30;

export async function constatsSansReponse(bd: Bd, page: number): Promise<Constat[]> {
  const { rows } = await sql<Constat>`
    select ${COLONNES} from innovations.constat where repondu_le is null
    order by reponse_pour_le, id limit ${CONSTATS_PAR_PAGE + 1} offset ${page * CONSTATS_PAR_PAGE}`.execute(
    bd,
  );
  return rows;
}

/** Her own first: the answer to what one wrote is the first thing to read. */
export async function constatsRepondus(bd: Bd, agentId: number): Promise<Constat[]> {
  const { rows } = await sql<Constat>`
    select ${COLONNES} from innovations.constat where repondu_le is not null
    order by (note_par = ${agentId}) desc, repondu_le desc, id limit ${CONSTATS_PAR_PAGE}`.execute(
    bd,
  );
  return rows;
}

export async function chercherLeConstat(bd: Bd, id: string): Promise<Constat | null> {
  const { rows } =
    await sql<Constat>`select ${COLONNES} from innovations.constat where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

/** @returns false when another hand answered first */
export async function ecrireLaReponse(
  bd: Bd,
  dite: { id: string; version: number; reponse: string; suite: Suite; par: number; le: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('innovations.constat')
    .set({
      reponse: dite.reponse,
      suite: dite.suite,
      repondu_par: dite.par,
      repondu_le: dite.le,
      version: dite.version + 1,
    })
    .where('id', '=', dite.id)
    .where('version', '=', dite.version)
    .where('repondu_le', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** How often each theme was noted in the last four weeks, and in the four before. Observations, not people. */
export async function themesDesSemaines(
  bd: Bd,
  maintenant: string,
): Promise<{ theme: Theme; recents: number; avant: number }[]> {
  const { rows } = await sql<{ theme: Theme; recents: number; avant: number }>`
    select theme, (count(*) filter (where note_le > ${maintenant}::timestamptz - interval '28 days'))::integer as recents,
      (count(*) filter (where note_le <= ${maintenant}::timestamptz - interval '28 days'))::integer as avant
    from innovations.constat
    where theme is not null and note_le > ${maintenant}::timestamptz - interval '56 days' group by theme`.execute(
    bd,
  );
  return rows;
}
