import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export async function endormir(bd: Bd, avant: Instant, le: Instant): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update comptes.compte set endormi_le = ${le}::timestamptz
    where endormi_le is null and ferme_le is null and not essai
      and coalesce(dernier_acces_le, cree_le) < ${avant}::timestamptz returning id`.execute(bd);
  await sql`delete from comptes.session where compte_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(
    bd,
  );
  return rows.length;
}

export async function effacerLePerime(bd: Bd, le: Instant): Promise<void> {
  await sql`delete from comptes.session where expire_le < ${le}::timestamptz`.execute(bd);
  await sql`delete from comptes.demarche where expire_le < ${le}::timestamptz`.execute(bd);
  await sql`delete from comptes.essai where heure < ${le}::timestamptz - interval '2 days'`.execute(
    bd,
  );
}

export interface CompteAdministre {
  id: string;
  agentId: number;
  identifiant: string;
  nomAffiche: string;
  fonction: string;
  endormiLe: Instant | null;
  fermeLe: Instant | null;
  totpDepuis: Instant | null;
}

export async function tousLesComptes(bd: Bd): Promise<CompteAdministre[]> {
  const { rows } = await sql<CompteAdministre>`
    select id, agent_id as "agentId", identifiant, nom_affiche as "nomAffiche", fonction,
      endormi_le as "endormiLe", ferme_le as "fermeLe", totp_depuis as "totpDepuis"
    from comptes.compte order by nom_affiche, agent_id`.execute(bd);
  return rows;
}

export interface CompteACreer {
  agentId: number;
  identifiant: string;
  nomAffiche: string;
  fonction: string;
}

/** Null when this agent or this identifier already has an account. */
export async function creerEnBase(
  bd: Bd,
  compte: CompteACreer,
  le: Instant,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into comptes.compte (agent_id, identifiant, nom_affiche, fonction, cree_le)
    values (${compte.agentId}, ${compte.identifiant}, ${compte.nomAffiche}, ${compte.fonction}, ${le}::timestamptz)
    on conflict do nothing returning id`.execute(bd);
  return rows[0]?.id ?? null;
}

/** Awake counts from today; the agent still proves who she is. */
export async function reveiller(bd: Bd, id: string, le: Instant): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update comptes.compte set endormi_le = null, dernier_acces_le = ${le}::timestamptz
    where id = ${id} and ferme_le is null returning id`.execute(bd);
  return rows.length === 1;
}

/** Closed for good: her sessions end now. */
export async function fermer(bd: Bd, id: string, le: Instant): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update comptes.compte set ferme_le = ${le}::timestamptz where id = ${id} and ferme_le is null
    returning id`.execute(bd);
  await sql`select comptes.fermer_les_sessions(${id})`.execute(bd);
  return rows.length === 1;
}

/** The telephone is lost: its code is not asked any more, and every session ends. */
export async function retirerLeCode(bd: Bd, id: string, _le: Instant): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update comptes.compte set totp_depuis = null where id = ${id} and ferme_le is null returning id`.execute(
    bd,
  );
  await sql`select comptes.fermer_les_sessions(${id})`.execute(bd);
  return rows.length === 1;
}
