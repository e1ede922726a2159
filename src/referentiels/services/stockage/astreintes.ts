import { type Bd, sql } from '#socle';

export interface Astreinte {
  id: number;
  siteId: number;
  agentId: number;
  telephone: string;
  debut: string;
  fin: string;
}

const COLONNES = sql`id, site_id as "siteId", agent_id as "agentId", telephone, debut, fin`;

/** Who is on duty for a place at an instant; two turns that overlap by mistake: the last to begin answers. */
export async function astreinteA(
  bd: Bd,
  siteId: number,
  instant: string,
): Promise<Astreinte | null> {
  const { rows } = await sql<Astreinte>`
    select ${COLONNES} from services.astreinte
    where site_id = ${siteId} and debut <= ${instant}::timestamptz and fin > ${instant}::timestamptz
    order by debut desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

/** The turns of some places that touch [de, a), in the order of their hours; all places when none is given. */
export async function astreintesEntre(
  bd: Bd,
  de: string,
  a: string,
  siteIds?: readonly number[],
): Promise<Astreinte[]> {
  const { rows } = await sql<Astreinte>`
    select ${COLONNES} from services.astreinte
    where debut < ${a}::timestamptz and fin > ${de}::timestamptz
      and (${siteIds === undefined}::boolean or site_id = any (${[...(siteIds ?? [])]}::integer[]))
    order by debut, site_id limit 5000`.execute(bd);
  return rows;
}

export async function ecrireUneAstreinte(bd: Bd, tour: Omit<Astreinte, 'id'>): Promise<void> {
  await sql`
    insert into services.astreinte (site_id, agent_id, telephone, debut, fin)
    values (${tour.siteId}, ${tour.agentId}, ${tour.telephone}, ${tour.debut}::timestamptz, ${tour.fin}::timestamptz)
  `.execute(bd);
}

/** A turn that began ends now, so that who answered stays known; one to come is taken away. */
export async function retirerUneAstreinte(bd: Bd, id: number, maintenant: string): Promise<void> {
  await sql`delete from services.astreinte where id = ${id} and debut >= ${maintenant}::timestamptz`.execute(
    bd,
  );
  await sql`
    update services.astreinte set fin = ${maintenant}::timestamptz
    where id = ${id} and debut < ${maintenant}::timestamptz and fin > ${maintenant}::timestamptz`.execute(
    bd,
  );
}
