import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

/** The account whose subject the administrator recorded for this issuer; nothing else is compared. */
export async function compteParIdentite(
  bd: Bd,
  emetteur: string,
  sujet: string,
): Promise<string | null> {
  const { rows } = await sql<{ compte_id: string }>`
    select compte_id from comptes.identite_externe where emetteur = ${emetteur} and sujet = ${sujet}`.execute(
    bd,
  );
  return rows[0]?.compte_id ?? null;
}

export async function ecrireUneIdentite(
  bd: Bd,
  identite: { compteId: string; emetteur: string; sujet: string; le: Instant },
): Promise<boolean> {
  const { rows } = await sql<{ sujet: string }>`
    insert into comptes.identite_externe (emetteur, sujet, compte_id, enregistree_le)
    values (${identite.emetteur}, ${identite.sujet}, ${identite.compteId}, ${identite.le}::timestamptz)
    on conflict do nothing returning sujet`.execute(bd);
  return rows.length === 1;
}
