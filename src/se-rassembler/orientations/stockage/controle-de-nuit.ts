import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

/** How many by team since before that day; key 0: nobody's in particular. */
export async function compterPourLaQualite(
  bd: Bd,
  avant: DateCivile,
): Promise<{ cle: number; combien: number }[]> {
  const { rows } = await sql<{ cle: number; combien: number }>`
    select cle, combien from orientations.controler_pour_la_qualite(${avant}::timestamptz)`.execute(
    bd,
  );
  return rows;
}
