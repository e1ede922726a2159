import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface Lot {
  mois: string;
  nombre: number;
  /** sha256 over the rows' own sha256, in the order (transaction, id). */
  lot: string;
}

export interface Sceau extends Lot {
  numero: number;
  depuisTransaction: string;
  jusquATransaction: string;
  empreinte: string;
  precedent: string;
}

const VERROU = 4_217_003;

/** One sealer at a time, whatever the number of processes. */
export async function prendreLeSceau(bd: Bd): Promise<void> {
  await sql`select pg_advisory_xact_lock(${VERROU})`.execute(bd);
}

/**
 * Every transaction below this one has ended: no trace can appear there any more.
 * @param decalage what the last restoration adds to the numbers of this database
 */
export async function horizonDesTransactions(bd: Bd, decalage: string): Promise<string> {
  const { rows } = await sql<{ horizon: string }>`
    select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + ${decalage}::bigint)::text as horizon`.execute(
    bd,
  );
  return rows[0]?.horizon ?? '0';
}

// Each value as text, in UTC, under one form: a digest must not depend on the session that computes it.
const TRACE = sql`jsonb_build_array(t.id::text, to_char(t.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  t.genre, t.agent_id, t.portee_id, t.fonction, t.operation, t.objet, t.objet_id, t.personnes::text, t.finalite,
  t.fondement, t.empreinte_des_mots, t.transaction::text)::text`;
const MOIS = sql`to_char(to_date(substr(c.relname, 7), 'YYYY_MM'), 'YYYY-MM-DD')`;

/**
 * Where to stop, out, so as to take `combien` traces from `depuis` on, and not much more: the traces of a transaction are
 * never parted. Null when there are no more of them than that before `jusquA`.
 */
export async function finDeLaTranche(
  bd: Bd,
  depuis: string,
  jusquA: string,
  combien: number,
): Promise<string | null> {
  const { rows } = await sql<{ fin: string }>`
    select (t.transaction::text::bigint + 1)::text as fin from journal.trace t
    where t.transaction >= ${depuis}::xid8 and t.transaction < ${jusquA}::xid8
    order by t.transaction offset ${combien} limit 1`.execute(bd);
  return rows[0]?.fin ?? null;
}

/**
 * The digest of each month's traces written by the transactions from `depuis` (in) to `jusquA` (out). Each row's own
 * comes first (`offset 0`), so that digests are put in order, and not whole rows, ten times as long.
 */
export async function lotsEntre(bd: Bd, depuis: string, jusquA: string): Promise<Lot[]> {
  const { rows } = await sql<Lot>`
    select mois, count(*)::integer as nombre,
      encode(sha256(string_agg(empreinte, ''::bytea order by transaction, id)), 'hex') as lot
    from (
      select ${MOIS} as mois, t.transaction, t.id, sha256(convert_to(${TRACE}, 'UTF8')) as empreinte
      from journal.trace t join pg_class c on c.oid = t.tableoid
      where t.transaction >= ${depuis}::xid8 and t.transaction < ${jusquA}::xid8 offset 0) traces
    group by mois order by mois`.execute(bd);
  return rows;
}

const COLONNES = sql`numero, mois, depuis_transaction::text as "depuisTransaction",
  jusqu_a_transaction::text as "jusquATransaction", nombre, lot, empreinte, precedent`;

export async function dernierSceau(bd: Bd): Promise<Sceau | null> {
  const { rows } = await sql<Sceau>`
    select ${COLONNES} from journal.sceau order by numero desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

export async function poseDuDernierSceau(bd: Bd): Promise<Instant | null> {
  const { rows } = await sql<{ pose_le: Instant }>`
    select pose_le from journal.sceau order by numero desc limit 1`.execute(bd);
  return rows[0]?.pose_le ?? null;
}

export async function tousLesSceaux(bd: Bd): Promise<Sceau[]> {
  const { rows } = await sql<Sceau>`select ${COLONNES} from journal.sceau order by numero`.execute(
    bd,
  );
  return rows;
}

export async function ecrireUnSceau(
  bd: Bd,
  sceau: Omit<Sceau, 'numero'>,
  le: Instant,
): Promise<number> {
  const { rows } = await sql<{ numero: number }>`
    insert into journal.sceau (mois, depuis_transaction, jusqu_a_transaction, nombre, lot, empreinte, precedent, pose_le)
    values (${sceau.mois}, ${sceau.depuisTransaction}::xid8, ${sceau.jusquATransaction}::xid8, ${sceau.nombre},
      ${sceau.lot}, ${sceau.empreinte}, ${sceau.precedent}, ${le}::timestamptz)
    returning numero`.execute(bd);
  return rows[0]?.numero ?? 0;
}

export interface TracesDuMois {
  mois: string;
  /** Below the last seal: all of them must be under some seal. */
  avant: number;
  apres: number;
}

/** How many traces each month holds, on either side of a transaction. */
export async function compterParMois(bd: Bd, transaction: string): Promise<TracesDuMois[]> {
  const { rows } = await sql<TracesDuMois>`
    select ${MOIS} as mois, count(*) filter (where t.transaction < ${transaction}::xid8)::integer as avant,
      count(*) filter (where t.transaction >= ${transaction}::xid8)::integer as apres
    from journal.trace t join pg_class c on c.oid = t.tableoid group by c.relname`.execute(bd);
  return rows;
}
