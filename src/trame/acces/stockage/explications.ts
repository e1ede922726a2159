import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Mission } from '../lecteur.ts';

export interface PorteeExpliquee {
  id: number;
  mission: Mission;
  libelle: string | null;
  serviceId: number | null;
  territoireId: number | null;
  cles: number[];
}

export async function porteesDeLAgent(
  bd: Bd,
  agentId: number,
  jour: string,
): Promise<PorteeExpliquee[]> {
  const { rows } = await sql<PorteeExpliquee>`
    select p.id, p.mission, p.libelle, p.service_id as "serviceId", p.territoire_id as "territoireId",
      coalesce((select array_agg(k.cle order by k.cle) from acces.portee_cle k where k.portee_id = p.id), '{}') as cles
    from acces.portee p
    where p.agent_id = ${agentId} and p.du <= ${jour}::date and (p.au is null or p.au > ${jour}::date)
    order by p.id`.execute(bd);
  return rows;
}

export interface OuvertureLue {
  cle: number | null;
  agentId: number | null;
  fondement: string;
  ouverteLe: Instant;
  jusquA: Instant | null;
}

export async function ouverturesDe(
  bd: Bd,
  personneId: string,
  le: Instant,
): Promise<OuvertureLue[]> {
  const { rows } = await sql<OuvertureLue>`
    select cle, agent_id as "agentId", fondement, ouverte_le as "ouverteLe", jusqu_a as "jusquA"
    from acces.ouverture
    where personne_id = ${personneId} and (jusqu_a is null or jusqu_a > ${le}::timestamptz)
    order by ouverte_le`.execute(bd);
  return rows;
}

/** The database's own answer, for whoever is reading. */
export async function voitLaPersonne(bd: Bd, personneId: string): Promise<boolean> {
  const { rows } = await sql<{ voit: boolean }>`select acces.voit(${personneId}) as voit`.execute(
    bd,
  );
  return rows[0]?.voit ?? false;
}
