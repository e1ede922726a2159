import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { FaitDeDanger } from '../domaine/danger.ts';
import type { Tables } from './tables.gen.ts';

export interface Danger {
  id: string;
  premierContactId: string;
  cle: number;
  fait: FaitDeDanger;
  signaleLe: Instant;
  signalePar: number | null;
  confieA: number | null;
  promesseId: string | null;
  orientationId: string | null;
  reponse: string | null;
  reponduLe: Instant | null;
  reponduPar: number | null;
  version: number;
}

export async function ecrireUnDanger(
  bd: Bd,
  danger: Omit<Danger, 'reponse' | 'reponduLe' | 'reponduPar' | 'version'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('accueil.danger')
    .values({
      id: danger.id,
      premier_contact_id: danger.premierContactId,
      cle: danger.cle,
      fait: danger.fait,
      signale_le: danger.signaleLe,
      signale_par: danger.signalePar,
      confie_a: danger.confieA,
      promesse_id: danger.promesseId,
      orientation_id: danger.orientationId,
    })
    .execute();
}

/** The dangers of these sheets that this reader may read, unanswered first, in the order they were told. */
export async function dangersDesContacts(bd: Bd, contactIds: readonly string[]): Promise<Danger[]> {
  if (contactIds.length === 0) return [];
  const { rows } = await sql<Danger>`
    select id, premier_contact_id as "premierContactId", cle, fait, signale_le as "signaleLe",
      signale_par as "signalePar", confie_a as "confieA", promesse_id as "promesseId",
      orientation_id as "orientationId", reponse, repondu_le as "reponduLe", repondu_par as "reponduPar", version
    from accueil.danger where premier_contact_id = any (${[...contactIds]}::uuid[])
    order by (repondu_le is not null), signale_le, id`.execute(bd);
  return rows;
}

/** Some danger of this sheet has no answer yet, were it one this reader may not read. */
export async function attendUneReponse(bd: Bd, contactId: string): Promise<boolean> {
  const { rows } = await sql<{ attend: boolean }>`
    select accueil.attend_une_reponse(${contactId}::uuid) as attend`.execute(bd);
  return rows[0]?.attend ?? false;
}

/** @returns false when another hand answered first */
export async function repondreEnBase(
  bd: Bd,
  danger: { id: string; version: number },
  reponse: { texte: string; par: number | null; le: Instant },
): Promise<boolean> {
  const ecrit = await bd
    .withTables<Tables>()
    .updateTable('accueil.danger')
    .set({
      reponse: reponse.texte,
      repondu_par: reponse.par,
      repondu_le: reponse.le,
      version: danger.version + 1,
    })
    .where('id', '=', danger.id)
    .where('version', '=', danger.version)
    .where('repondu_le', 'is', null)
    .executeTakeFirst();
  return ecrit.numUpdatedRows === 1n;
}
