import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Fermeture, MinutesPrises, Plage } from '../domaine/creneaux.ts';

const COLONNES = sql`
  id, service_id as "serviceId", site_id as "siteId", cle, agent_id as "agentId", jour, le,
  to_char(debut, 'HH24:MI') as debut, to_char(fin, 'HH24:MI') as fin, duree_minutes as "dureeMinutes",
  ouverte_a_tous as "ouverteATous", ou, du, au`;

export interface FiltreDePlages {
  siteIds?: readonly number[];
  serviceId?: number;
  ouvertesATous?: boolean;
  du: DateCivile;
  au: DateCivile;
}

/** Plages in force between two days, both included. */
export async function plagesEnBase(bd: Bd, filtre: FiltreDePlages): Promise<Plage[]> {
  const conditions = [
    sql`du <= ${filtre.au}::date`,
    sql`(au is null or au > ${filtre.du}::date)`,
    sql`(le is null or le between ${filtre.du}::date and ${filtre.au}::date)`,
  ];
  if (filtre.siteIds) conditions.push(sql`site_id = any (${[...filtre.siteIds]}::integer[])`);
  if (filtre.serviceId !== undefined) conditions.push(sql`service_id = ${filtre.serviceId}`);
  if (filtre.ouvertesATous) conditions.push(sql`ouverte_a_tous`);
  const { rows } = await sql<Plage>`
    select ${COLONNES} from rendez_vous.plage where ${sql.join(conditions, sql` and `)} order by id limit 2000`.execute(
    bd,
  );
  return rows;
}

export async function plageParId(bd: Bd, id: number): Promise<Plage | null> {
  const { rows } =
    await sql<Plage>`select ${COLONNES} from rendez_vous.plage where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

export async function fermeturesEnBase(
  bd: Bd,
  siteIds: readonly number[],
  du: DateCivile,
  au: DateCivile,
): Promise<Fermeture[]> {
  const { rows } = await sql<Fermeture>`
    select site_id as "siteId", agent_id as "agentId", du, au from rendez_vous.fermeture
    where site_id = any (${[...siteIds]}::integer[]) and au >= ${du}::date and du <= ${au}::date limit 1000`.execute(
    bd,
  );
  return rows;
}

/** Minutes that are taken, nothing of by whom: the function answers anyone. */
export async function minutesPrises(
  bd: Bd,
  siteIds: readonly number[],
  agentIds: readonly number[],
  de: Instant,
  a: Instant,
): Promise<MinutesPrises[]> {
  const { rows } = await sql<MinutesPrises>`
    select plage_id as "plageId", agent_id as "agentId", debut, duree_minutes as "dureeMinutes"
    from rendez_vous.pris(${[...siteIds]}::integer[], ${[...agentIds]}::integer[], ${de}::timestamptz, ${a}::timestamptz)`.execute(
    bd,
  );
  return rows;
}

export async function ecrireDesPlages(bd: Bd, plages: readonly Omit<Plage, 'id'>[]): Promise<void> {
  if (plages.length === 0) return;
  await sql`
    insert into rendez_vous.plage (service_id, site_id, cle, agent_id, jour, le, debut, fin, duree_minutes,
      ouverte_a_tous, ou, du, au)
    select "serviceId", "siteId", cle, "agentId", jour, le, debut, fin, "dureeMinutes", "ouverteATous", ou, du, au
    from jsonb_to_recordset(${JSON.stringify(plages)}::jsonb) as p ("serviceId" integer, "siteId" integer,
      cle integer, "agentId" integer, jour smallint, le date, debut time, fin time, "dureeMinutes" smallint,
      "ouverteATous" boolean, ou text, du date, au date)`.execute(bd);
}

export async function ecrireUneFermeture(
  bd: Bd,
  {
    siteId,
    cle,
    agentId,
    du,
    au,
    raison,
    diteLe,
  }: Fermeture & { cle: number; raison: string | null; diteLe: DateCivile },
): Promise<void> {
  await sql`
    insert into rendez_vous.fermeture (site_id, cle, agent_id, du, au, raison, dite_le)
    values (${siteId}, ${cle}, ${agentId}, ${du}, ${au}, ${raison}, ${diteLe})`.execute(bd);
}

/** @returns how many bookings this network asked for in this hour, this one included */
export async function compterUnEssai(bd: Bd, reseau: string, heure: string): Promise<number> {
  const { rows } = await sql<{ nombre: number }>`
    select rendez_vous.compter(${reseau}, ${heure}::timestamptz) as nombre`.execute(bd);
  return rows[0]?.nombre ?? 0;
}
