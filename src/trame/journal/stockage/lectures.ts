import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Operation } from './traces.ts';

export interface Regard {
  le: Instant;
  fonction: string;
  operation: Operation;
  finalite: string;
  fondement: string | null;
}

/** Every trace that shows this person, newest first; said to show somebody, as its index is. */
export async function regardsSur(bd: Bd, personneId: string, depuis: Instant): Promise<Regard[]> {
  const { rows } = await sql<Regard>`
    select le, fonction, operation, finalite, fondement from journal.trace
    where personnes @> array[${personneId}]::uuid[] and personnes <> '{}' and le >= ${depuis}::timestamptz
    order by le desc, id limit 5000`.execute(bd);
  return rows;
}

export interface HeureDeRecherches {
  heure: Instant;
  agentId: number;
  fonction: string;
  nombre: number;
}

/** The hours in which one agent searched more than this. */
export async function heuresDeRecherches(
  bd: Bd,
  parHeure: number,
  depuis: Instant,
): Promise<HeureDeRecherches[]> {
  const { rows } = await sql<HeureDeRecherches>`
    select date_trunc('hour', le) as heure, agent_id as "agentId", min(fonction) as fonction, count(*)::integer as nombre
    from journal.trace
    where operation = 'recherche' and agent_id is not null and le >= ${depuis}::timestamptz
    group by 1, 2 having count(*) > ${parHeure} order by 1 desc limit 200`.execute(bd);
  return rows;
}
