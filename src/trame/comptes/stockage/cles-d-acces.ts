import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface CleDAcces {
  id: string;
  compteId: string;
  clePublique: Uint8Array;
  compteur: number;
  transports: string[];
}

const COLONNES = sql`id, compte_id as "compteId", cle_publique as "clePublique", compteur, transports`;

export async function cleParId(bd: Bd, id: string): Promise<CleDAcces | null> {
  const { rows } =
    await sql<CleDAcces>`select ${COLONNES} from comptes.cle_d_acces where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

export async function clesDuCompte(bd: Bd, compteId: string): Promise<CleDAcces[]> {
  const { rows } = await sql<CleDAcces>`
    select ${COLONNES} from comptes.cle_d_acces where compte_id = ${compteId}`.execute(bd);
  return rows;
}

/** False when this key is already somebody's. */
export async function ecrireUneCle(
  bd: Bd,
  cle: CleDAcces & { nom: string; le: Instant },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into comptes.cle_d_acces (id, compte_id, cle_publique, compteur, transports, nom, ajoutee_le)
    values (${cle.id}, ${cle.compteId}, ${Buffer.from(cle.clePublique)}, ${cle.compteur},
      ${[...cle.transports]}::text[], ${cle.nom}, ${cle.le}::timestamptz)
    on conflict (id) do nothing returning id`.execute(bd);
  return rows.length === 1;
}

export async function marquerLaCle(
  bd: Bd,
  id: string,
  compteur: number,
  le: Instant,
): Promise<void> {
  await sql`update comptes.cle_d_acces set compteur = ${compteur}, utilisee_le = ${le}::timestamptz
    where id = ${id}`.execute(bd);
}
