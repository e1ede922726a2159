import { type Bd, sql } from '#socle';

/** @returns false when this network, or all together, left too many requests in this hour */
export async function compterUnDepot(
  bd: Bd,
  reseau: string,
  { parReseau, enTout }: { parReseau: number; enTout: number },
): Promise<boolean> {
  const { rows } = await sql<{ permis: boolean }>`
    select accueil.compter_un_depot(${reseau}, ${parReseau}, ${enTout}) as permis`.execute(bd);
  return rows[0]?.permis ?? false;
}
