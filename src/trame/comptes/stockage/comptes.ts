import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface Compte {
  id: string;
  agentId: number;
  identifiant: string;
  nomAffiche: string;
  fonction: string;
  essai: boolean;
  totpDepuis: Instant | null;
}

const COLONNES = sql`c.id, c.agent_id as "agentId", c.identifiant, c.nom_affiche as "nomAffiche", c.fonction, c.essai,
  c.totp_depuis as "totpDepuis"`;

export async function compteParId(bd: Bd, id: string): Promise<Compte | null> {
  const { rows } = await sql<Compte>`
    select ${COLONNES} from comptes.compte c
    where c.id = ${id} and c.endormi_le is null and c.ferme_le is null`.execute(bd);
  return rows[0] ?? null;
}

export async function marquerLAcces(bd: Bd, id: string, le: Instant): Promise<void> {
  await sql`update comptes.compte set dernier_acces_le = ${le}::timestamptz where id = ${id}`.execute(
    bd,
  );
}
