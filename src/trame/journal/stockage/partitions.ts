import { type Bd, sql } from '#socle';

export async function preparerLesPartitions(bd: Bd, depuis: string, mois: number): Promise<number> {
  const { rows } = await sql<{ faites: number }>`
    select journal.preparer_les_partitions(${depuis}::date, ${mois}) as faites`.execute(bd);
  return rows[0]?.faites ?? 0;
}

/** Drops every month that ended on or before this day; its seals stay. */
export async function retirerLesPartitions(bd: Bd, avant: string): Promise<number> {
  const { rows } = await sql<{ retirees: number }>`
    select journal.retirer_les_partitions(${avant}::date) as retirees`.execute(bd);
  return rows[0]?.retirees ?? 0;
}

export interface Retrait {
  mois: string;
  retireeLe: string;
}

export async function partitionsRetirees(bd: Bd): Promise<Retrait[]> {
  const { rows } = await sql<Retrait>`
    select mois, to_char(retiree_le at time zone 'UTC', 'YYYY-MM-DD') as "retireeLe" from journal.partition_retiree`.execute(
    bd,
  );
  return rows;
}
