import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export async function proteger(
  bd: Bd,
  personneId: string,
  empreintes: readonly string[],
): Promise<void> {
  await sql`select personnes.proteger(${personneId}, ${[...empreintes]}::text[])`.execute(bd);
}

export async function nommerUneLectrice(
  bd: Bd,
  personneId: string,
  agentId: number,
  jusquA: string | null,
): Promise<void> {
  await sql`select personnes.nommer_une_lectrice(${personneId}, ${agentId}, ${jusquA}::timestamptz)`.execute(
    bd,
  );
}

/** @returns false when this agent read nothing of her by name */
export async function oterUneLectriceEnBase(
  bd: Bd,
  personneId: string,
  agentId: number,
): Promise<boolean> {
  const { rows } = await sql<{ oui: boolean }>`
    select personnes.oter_une_lectrice(${personneId}, ${agentId}) as oui`.execute(bd);
  return rows[0]?.oui ?? false;
}

export type FondementDeLecture =
  | 'demande'
  | 'orientation'
  | 'rendez_vous'
  | 'accueil'
  | 'referent'
  | 'code_de_la_personne'
  | 'acces_exceptionnel'
  | 'protection'
  | 'creation';

/** A record open to a team (`cle`) or to an agent by name, on a ground, until an instant. */
export interface Lecture {
  agentId: number | null;
  cle: number | null;
  fondement: FondementDeLecture;
  depuis: Instant;
  jusquA: Instant | null;
}

/** Who reads these records and why, as far as this reader may know it; nothing of a record that is not hers. */
export async function lecturesDe(bd: Bd, ids: readonly string[]): Promise<Lecture[]> {
  const { rows } = await sql<Lecture>`
    select distinct l.agent_id as "agentId", l.cle, l.fondement, l.depuis, l.jusqu_a as "jusquA"
    from unnest(${[...ids]}::uuid[]) as u (id) cross join lateral personnes.lectures_ouvertes(u.id) l
    order by l.depuis, l.agent_id, l.cle`.execute(bd);
  return rows;
}

export async function leverLaProtectionEnBase(bd: Bd, personneId: string): Promise<void> {
  await sql`select personnes.lever_la_protection(${personneId})`.execute(bd);
}

export interface DoublonProtege {
  personneId: string;
  doublonId: string;
  ditLe: string;
}

/** For the protection mission alone: the latest first, those not looked at yet. */
export async function doublonsProtegesEnBase(bd: Bd): Promise<DoublonProtege[]> {
  const { rows } = await sql<DoublonProtege>`
    select personne_id as "personneId", doublon_id as "doublonId", dit_le as "ditLe"
    from personnes.doublon_protege where vu_le is null order by dit_le desc, personne_id limit 100`.execute(
    bd,
  );
  return rows;
}

export async function marquerVu(
  bd: Bd,
  personneId: string,
  doublonId: string,
  le: string,
): Promise<void> {
  await sql`
    update personnes.doublon_protege set vu_le = ${le}
    where personne_id = ${personneId} and doublon_id = ${doublonId} and vu_le is null`.execute(bd);
}
