import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface MaSession {
  id: string;
  appareil: string | null;
  creeeLe: Instant;
  vueLe: Instant;
}

/** One's own open sessions, by policy. */
export async function mesSessions(bd: Bd, agentId: number, le: Instant): Promise<MaSession[]> {
  const { rows } = await sql<MaSession>`
    select s.id, s.appareil, s.creee_le as "creeeLe", s.vue_le as "vueLe"
    from comptes.session s join comptes.compte c on c.id = s.compte_id
    where c.agent_id = ${agentId} and s.expire_le > ${le}::timestamptz order by s.vue_le desc`.execute(
    bd,
  );
  return rows;
}

export interface MaCle {
  id: string;
  nom: string;
  ajouteeLe: Instant;
  utiliseeLe: Instant | null;
}

export async function mesCles(bd: Bd, agentId: number): Promise<MaCle[]> {
  const { rows } = await sql<MaCle>`
    select k.id, k.nom, k.ajoutee_le as "ajouteeLe", k.utilisee_le as "utiliseeLe"
    from comptes.cle_d_acces k join comptes.compte c on c.id = k.compte_id
    where c.agent_id = ${agentId} order by k.ajoutee_le`.execute(bd);
  return rows;
}

export interface MonCompte {
  id: string;
  identifiant: string;
  totpDepuis: Instant | null;
}

export async function monCompte(bd: Bd, agentId: number): Promise<MonCompte | null> {
  const { rows } = await sql<MonCompte>`
    select id, identifiant, totp_depuis as "totpDepuis" from comptes.compte where agent_id = ${agentId}`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Ends one session by its name on the list; policy keeps it to one's own. */
export async function fermerParId(bd: Bd, compteId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from comptes.session where id = ${id} and compte_id = ${compteId} returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

export async function retirerLaCle(bd: Bd, compteId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from comptes.cle_d_acces where id = ${id} and compte_id = ${compteId} returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

/** After a change of password or of second factor: every other session of the account ends. */
export async function fermerLesAutres(
  bd: Bd,
  compteId: string,
  sauf: string | null,
): Promise<void> {
  await sql`delete from comptes.session where compte_id = ${compteId} and id is distinct from ${sauf}::uuid`.execute(
    bd,
  );
}
