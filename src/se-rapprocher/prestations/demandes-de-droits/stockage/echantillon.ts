import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

export interface DemandeTiree {
  prestation: string;
  etat: string;
  /** Days since it came in. */
  etapes: readonly { quoi: string; jours: number }[];
}

export async function tirerUnEchantillonEnBase(
  bd: Bd,
  depuis: DateCivile,
  combien: number,
): Promise<DemandeTiree[]> {
  const { rows } = await sql<DemandeTiree>`
    select prestation, etat, etapes from demandes_de_droits.tirer_un_echantillon(${depuis}::date, ${combien})`.execute(
    bd,
  );
  return rows;
}
