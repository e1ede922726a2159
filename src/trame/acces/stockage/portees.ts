import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Mission } from '../lecteur.ts';

export interface PorteeAEcrire {
  agentId: number;
  mission: Mission;
  serviceId: number | null;
  territoireId: number | null;
  libelle: string;
  cles: readonly number[];
  du: DateCivile;
  /** The first day without it. */
  au: DateCivile | null;
}

export async function ecrireUnePortee(bd: Bd, portee: PorteeAEcrire): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into acces.portee (agent_id, mission, service_id, territoire_id, libelle, du, au)
    values (${portee.agentId}, ${portee.mission}, ${portee.serviceId}, ${portee.territoireId}, ${portee.libelle},
      ${portee.du}::date, ${portee.au}::date) returning id`.execute(bd);
  const id = rows[0]?.id ?? 0;
  await sql`insert into acces.portee_cle (portee_id, cle)
    select ${id}, k from unnest(${[...portee.cles]}::integer[]) k`.execute(bd);
  return id;
}

/** Ends a portée on a day, which is its first day without; one that had not begun is taken away. */
export async function finirEnBase(bd: Bd, id: number, le: DateCivile): Promise<boolean> {
  const { rows: effacees } = await sql<{ id: number }>`
    delete from acces.portee where id = ${id} and du >= ${le}::date returning id`.execute(bd);
  if (effacees.length === 1) return true;
  const { rows } = await sql<{ id: number }>`
    update acces.portee set au = ${le}::date
    where id = ${id} and du < ${le}::date and (au is null or au > ${le}::date) returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

export interface PorteeDUnAgent {
  id: number;
  agentId: number;
  mission: Mission;
  libelle: string | null;
  du: DateCivile;
  au: DateCivile | null;
}

/** Missions in force or to come, of these agents, in one query. */
export async function porteesDe(
  bd: Bd,
  agentIds: readonly number[],
  jour: DateCivile,
): Promise<PorteeDUnAgent[]> {
  const { rows } = await sql<PorteeDUnAgent>`
    select id, agent_id as "agentId", mission, libelle, du, au from acces.portee
    where agent_id = any (${[...agentIds]}::integer[]) and (au is null or au > ${jour}::date)
    order by agent_id, du, id`.execute(bd);
  return rows;
}
