import type { Periode, Reponses } from '#echeances';
import { type Bd, sql } from '#socle';

export async function reponsesGroupees(bd: Bd, { du, au }: Periode): Promise<Reponses[]> {
  const { rows } = await sql<Reponses>`
    select quoi, issue, depart, fin, arret, combien from orientations.compter_les_reponses(${du}::date, ${au}::date)`.execute(
    bd,
  );
  return rows;
}
