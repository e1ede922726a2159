import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

/**
 * Drafts and simple answers untouched since `avant`, at most 500. Where a danger was told nothing erases itself:
 * a human decides.
 */
export async function contactsAEffacer(bd: Bd, avant: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from accueil.premier_contact c
    where etat <> 'demande' and modifie_le < ${avant}::timestamptz
      and not exists (select 1 from accueil.danger d where d.premier_contact_id = c.id)
    order by modifie_le limit 500`.execute(bd);
  return rows.map(({ id }) => id);
}

/** @returns how many sheets were erased, with the visits they were heard in */
export async function effacerLesContacts(bd: Bd, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql<{ venueId: string | null }>`
    delete from accueil.premier_contact where id = any (${[...ids]}::uuid[]) and etat <> 'demande'
    returning venue_id as "venueId"`.execute(bd);
  const venues = rows.flatMap(({ venueId }) => venueId ?? []);
  await sql`
    delete from accueil.venue v where v.id = any (${venues}::uuid[])
      and not exists (select 1 from accueil.premier_contact c where c.venue_id = v.id)`.execute(bd);
  return rows.length;
}

/** Visits that left no sheet behind. */
export async function effacerLesVenuesSansFiche(bd: Bd, avant: Instant): Promise<number> {
  const reponse = await sql`
    delete from accueil.venue v where v.arrivee_le < ${avant}::timestamptz
      and not exists (select 1 from accueil.premier_contact c where c.venue_id = v.id)`.execute(bd);
  return Number(reponse.numAffectedRows ?? 0);
}
