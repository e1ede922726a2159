import { type Bd, sql } from '#socle';

export interface ReponseGardee {
  empreinte: string;
  statut: number | null;
  corps: string | null;
}

/**
 * Takes this key for this call; another call with the same key waits here until the first has ended. A key older than
 * a day is free again. @returns what was kept under it, or null when it is this call's
 */
export async function prendreLaCle(
  bd: Bd,
  appel: { systemeId: string; cle: string; empreinte: string; le: string; apres: string },
): Promise<ReponseGardee | null> {
  const { rows } = await sql<{ cle: string }>`
    insert into systemes.reponse_gardee as r (systeme_id, cle, empreinte, gardee_le)
    values (${appel.systemeId}::uuid, ${appel.cle}, ${appel.empreinte}, ${appel.le})
    on conflict (systeme_id, cle) do update set empreinte = excluded.empreinte, statut = null, corps = null,
      gardee_le = excluded.gardee_le where r.gardee_le <= ${appel.apres}
    returning cle`.execute(bd);
  if (rows.length === 1) return null;
  const { rows: gardees } = await sql<ReponseGardee>`
    select empreinte, statut, corps from systemes.reponse_gardee
    where systeme_id = ${appel.systemeId}::uuid and cle = ${appel.cle}`.execute(bd);
  return gardees[0] ?? null;
}

export async function garderLaReponse(
  bd: Bd,
  {
    systemeId,
    cle,
    statut,
    corps,
  }: { systemeId: string; cle: string; statut: number; corps: string },
): Promise<void> {
  await sql`update systemes.reponse_gardee set statut = ${statut}, corps = ${corps}
    where systeme_id = ${systemeId}::uuid and cle = ${cle}`.execute(bd);
}
