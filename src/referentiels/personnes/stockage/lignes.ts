import { type Bd, sql } from '#socle';

/** Tables of which each row is one line of a block of a record. */
export type TableDeLignes = 'lien' | 'representation' | 'proche';
/** Those whose lines have dates: they are ended, and stay known. */
export type TableDatee = Exclude<TableDeLignes, 'proche'>;

/** @returns false when it is not there, not this reader's, or over already */
export async function finirUneLigneEnBase(
  bd: Bd,
  table: TableDatee,
  { id, au }: { id: string; au: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(`personnes.${table}`)} set au = greatest(du, ${au}::date)
    where id = ${id} and (au is null or au > ${au}::date) returning id`.execute(bd);
  return rows.length === 1;
}

/** A line that never was, or that she does not say any more. */
export async function retirerUneLigneEnBase(
  bd: Bd,
  table: TableDeLignes,
  id: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from ${sql.table(`personnes.${table}`)} where id = ${id} returning id`.execute(bd);
  return rows.length === 1;
}
