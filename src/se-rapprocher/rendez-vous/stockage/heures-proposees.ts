import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

/** An hour that a team offers to one person; taken, it becomes the rendez-vous of this number. */
export interface HeureProposee {
  id: string;
  rendezVousId: string;
  objetId: string;
  personneId: string;
  cle: number;
  siteId: number;
  serviceId: number;
  agentId: number;
  debut: Instant;
  dureeMinutes: number;
  chezElle: boolean;
}

const COLONNES = sql`
  id, rendez_vous_id as "rendezVousId", objet_id as "objetId", personne_id as "personneId", cle, site_id as "siteId",
  service_id as "serviceId", agent_id as "agentId", debut, duree_minutes as "dureeMinutes", chez_elle as "chezElle"`;

/** @returns how many are new: the same hour offered twice is one */
export async function ecrireDesHeuresProposees(
  bd: Bd,
  heures: readonly HeureProposee[],
  { le, par }: { le: Instant; par: number },
): Promise<number> {
  const { rows } = await sql`
    insert into rendez_vous.heure_proposee (id, rendez_vous_id, objet_id, personne_id, cle, site_id, service_id,
      agent_id, debut, duree_minutes, chez_elle, proposee_le, proposee_par)
    select id, "rendezVousId", "objetId", "personneId", cle, "siteId", "serviceId", "agentId", debut, "dureeMinutes",
      "chezElle", ${le}::timestamptz, ${par}
    from jsonb_to_recordset(${JSON.stringify(heures)}::jsonb) as h (id uuid, "rendezVousId" uuid, "objetId" uuid,
      "personneId" uuid, cle integer, "siteId" integer, "serviceId" smallint, "agentId" integer, debut timestamptz,
      "dureeMinutes" smallint, "chezElle" boolean)
    on conflict (rendez_vous_id, agent_id, debut) do nothing returning id`.execute(bd);
  return rows.length;
}

export async function heureProposeeParId(bd: Bd, id: string): Promise<HeureProposee | null> {
  const { rows } = await sql<HeureProposee>`
    select ${COLONNES} from rendez_vous.heure_proposee where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** To come, about these objects or for these very rendez-vous, the soonest first. */
export async function heuresProposeesAVenir(
  bd: Bd,
  ids: readonly string[],
  depuis: Instant,
): Promise<HeureProposee[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<HeureProposee>`
    select ${COLONNES} from rendez_vous.heure_proposee
    where (objet_id = any (${[...ids]}::uuid[]) or rendez_vous_id = any (${[...ids]}::uuid[]))
      and debut >= ${depuis}::timestamptz
    order by debut, id limit 200`.execute(bd);
  return rows;
}

export async function retirerUneHeureEnBase(bd: Bd, id: string): Promise<void> {
  await sql`delete from rendez_vous.heure_proposee where id = ${id}::uuid`.execute(bd);
}
