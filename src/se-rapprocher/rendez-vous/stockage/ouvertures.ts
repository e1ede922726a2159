import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Ouverture } from '../domaine/ouverture.ts';

export interface OuvertureEcrite extends Ouverture {
  siteId: number;
  jour: DateCivile;
  cle: number;
}

/** By a gesture: opens the day, or adds how it was not kept. What the team said stands, and so does what was announced. */
export async function noterParUnGeste(
  bd: Bd,
  { siteId, jour, cle, ouverte, ecart }: OuvertureEcrite,
): Promise<void> {
  await sql`
    insert into rendez_vous.ouverture as o (site_id, jour, cle, ouverte, ecart, dite_par)
    values (${siteId}, ${jour}, ${cle}, ${ouverte}, ${ecart}, 'gestes')
    on conflict (site_id, jour) do update
      set ouverte = o.ouverte or excluded.ouverte, ecart = coalesce(o.ecart, excluded.ecart)
      where o.annoncee_le is null and o.dite_par = 'gestes'`.execute(bd);
}

/** @returns false when this day has been announced: a fact is not changed */
export async function direEnBase(
  bd: Bd,
  { siteId, jour, cle, ouverte, ecart }: OuvertureEcrite,
): Promise<boolean> {
  const { rows } = await sql`
    insert into rendez_vous.ouverture as o (site_id, jour, cle, ouverte, ecart, dite_par)
    values (${siteId}, ${jour}, ${cle}, ${ouverte}, ${ecart}, 'equipe')
    on conflict (site_id, jour) do update
      set ouverte = excluded.ouverte, ecart = excluded.ecart, dite_par = 'equipe'
      where o.annoncee_le is null
    returning site_id`.execute(bd);
  return rows.length === 1;
}

export async function ouverturesDuSite(
  bd: Bd,
  siteId: number,
  depuis: DateCivile,
): Promise<(OuvertureEcrite & { annoncee: boolean })[]> {
  const { rows } = await sql<OuvertureEcrite & { annoncee: boolean }>`
    select site_id as "siteId", jour, cle, ouverte, ecart, annoncee_le is not null as annoncee
    from rendez_vous.ouverture where site_id = ${siteId} and jour >= ${depuis}::date order by jour limit 60`.execute(
    bd,
  );
  return rows;
}

/** Days over long enough, that are known and were not announced yet; they are announced now. */
export async function prendreLesOuvertures(
  bd: Bd,
  { jusquA, le }: { jusquA: DateCivile; le: DateCivile },
): Promise<OuvertureEcrite[]> {
  const { rows } = await sql<OuvertureEcrite>`
    update rendez_vous.ouverture set annoncee_le = ${le}::date
    where annoncee_le is null and jour <= ${jusquA}::date and (ouverte or ecart is not null)
    returning site_id as "siteId", jour, cle, ouverte, ecart`.execute(bd);
  return rows;
}

export async function effacerLesOuverturesAvant(bd: Bd, jour: DateCivile): Promise<void> {
  await sql`delete from rendez_vous.ouverture where jour < ${jour}::date`.execute(bd);
}
