import { type Bd, sql } from '#socle';

/** Whole days, the last one included. */
export interface Absence {
  agentId: number;
  du: string;
  au: string;
  relaisId: number | null;
}

/** Absences of these agents that are not over on a day, the nearest first. */
export async function absencesDe(
  bd: Bd,
  agentIds: readonly number[],
  jour: string,
): Promise<Absence[]> {
  if (agentIds.length === 0) return [];
  const { rows } = await sql<Absence>`
    select agent_id as "agentId", du, au, relais_agent_id as "relaisId" from services.absence
    where agent_id = any (${[...agentIds]}::integer[]) and au >= ${jour}
    order by du, agent_id limit 500`.execute(bd);
  return rows;
}

export async function ecrireUneAbsence(bd: Bd, absence: Absence): Promise<void> {
  await sql`
    insert into services.absence (agent_id, du, au, relais_agent_id)
    values (${absence.agentId}, ${absence.du}, ${absence.au}, ${absence.relaisId})`.execute(bd);
}

/** One that began ends the eve; one that has not begun, or began today, is taken away. @returns whether it was there */
export async function retirerUneAbsence(
  bd: Bd,
  { agentId, du }: Pick<Absence, 'agentId' | 'du'>,
  jour: string,
): Promise<boolean> {
  const retiree = await sql`
    delete from services.absence where agent_id = ${agentId} and du = ${du} and du >= ${jour}
    returning 1`.execute(bd);
  const finie = await sql`
    update services.absence set au = ${jour}::date - 1
    where agent_id = ${agentId} and du = ${du} and du < ${jour} and au >= ${jour} returning 1`.execute(
    bd,
  );
  return retiree.rows.length + finie.rows.length > 0;
}
