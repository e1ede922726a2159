import { type Bd, type Connexion, sql } from '#socle';
import type { Instant } from '#socle/pur';

/** A restoration, as a link of the chain of seals. */
export interface Restauration {
  numero: number;
  /** The seal it comes after, 0 for none. */
  apresSceau: number;
  /** Added to the database's own transaction numbers from here on. */
  decalage: string;
  depuisTransaction: string;
  sauvegardeDu: Instant;
  restaureeLe: Instant;
  precedent: string;
  empreinte: string;
}

export async function toutesLesRestaurations(bd: Bd): Promise<Restauration[]> {
  const { rows } = await sql<Restauration>`
    select numero, apres_sceau as "apresSceau", decalage::text as decalage,
      depuis_transaction::text as "depuisTransaction", sauvegarde_du as "sauvegardeDu",
      restauree_le as "restaureeLe", precedent, empreinte
    from journal.restauration order by numero`.execute(bd);
  return rows;
}

export async function ecrireUneRestauration(
  bd: Bd,
  restauration: Omit<Restauration, 'numero'>,
): Promise<void> {
  await sql`
    insert into journal.restauration (apres_sceau, decalage, depuis_transaction, sauvegarde_du, restauree_le, precedent, empreinte)
    values (${restauration.apresSceau}, ${restauration.decalage}::bigint, ${restauration.depuisTransaction}::xid8,
      ${restauration.sauvegardeDu}::timestamptz, ${restauration.restaureeLe}::timestamptz, ${restauration.precedent},
      ${restauration.empreinte})`.execute(bd);
}

/** The number after the last trace, and the one that the database gives at this moment. */
export async function numerosDesTransactions(bd: Bd): Promise<{ apres: string; ici: string }> {
  const { rows } = await sql<{ apres: string; ici: string }>`
    select coalesce((max(transaction::text::numeric) + 1)::text, '0') as apres,
      pg_current_xact_id()::text as ici
    from journal.trace`.execute(bd);
  return rows[0] ?? { apres: '0', ici: '0' };
}

/** As the owner, on a base just restored and not yet in service: new traces bear numbers after the old ones. */
export async function decalerLesTransactions(
  connexion: Connexion,
  decalage: string,
): Promise<void> {
  await connexion.executerScript(
    `alter table journal.trace alter column transaction
       set default ((pg_current_xact_id()::text::bigint + ${BigInt(decalage)})::text)::xid8`,
  );
}
