import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Fermeture } from '../domaine/creneaux.ts';
import type { Tables } from './tables.gen.ts';

export interface FermetureDite extends Fermeture {
  id: number;
  raison: string | null;
}

/** Closings of a place that are not over on this day, the next one first. */
export async function fermeturesDuSite(
  bd: Bd,
  siteId: number,
  depuis: DateCivile,
): Promise<FermetureDite[]> {
  const { rows } = await sql<FermetureDite>`
    select id, site_id as "siteId", agent_id as "agentId", du, au, raison from rendez_vous.fermeture
    where site_id = ${siteId} and au >= ${depuis}::date order by du, id limit 200`.execute(bd);
  return rows;
}

/** These hours are no longer given from this day on; @returns false when they had stopped already */
export async function arreterEnBase(bd: Bd, id: number, au: DateCivile): Promise<boolean> {
  const { rows } = await sql`
    update rendez_vous.plage set au = ${au}::date where id = ${id} and (au is null or au > ${au}::date)
      and du < ${au}::date returning id`.execute(bd);
  return rows.length === 1;
}

export async function leverLaFermetureEnBase(bd: Bd, id: number): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .deleteFrom('rendez_vous.fermeture')
    .where('id', '=', id)
    .executeTakeFirst();
  return fait.numDeletedRows === 1n;
}
