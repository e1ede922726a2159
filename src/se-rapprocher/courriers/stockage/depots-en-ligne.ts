import { type Bd, sql } from '#socle';

/** @returns false when this network left too many questions in this hour; past `enTout`, it may leave fewer */
export async function compterUnDepot(
  bd: Bd,
  reseau: string,
  bornes: { parReseau: number; enTout: number; parReseauAlors: number },
): Promise<boolean> {
  const { rows } = await sql<{ permis: boolean }>`
    select courriers.compter_un_depot(${reseau}, ${bornes.parReseau}, ${bornes.enTout},
      ${bornes.parReseauAlors}) as permis`.execute(bd);
  return rows[0]?.permis ?? false;
}
