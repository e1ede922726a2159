import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** Files the keyed hash of a receipt's code beside the sheet it is about. */
export async function poserUnRepere(
  bd: Bd,
  repere: { empreinte: string; contactId: string; le: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('accueil.repere')
    .values({
      empreinte: repere.empreinte,
      premier_contact_id: repere.contactId,
      pose_le: repere.le,
    })
    .execute();
}

/** Her code, at this desk: the request that it made of her simple answer, or null. */
export async function convertirEnBase(
  bd: Bd,
  empreinte: string,
  cle: number,
  siteId: number,
): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select accueil.convertir(${empreinte}, ${cle}::integer, ${siteId}::integer) as id`.execute(bd);
  return rows[0]?.id ?? null;
}
