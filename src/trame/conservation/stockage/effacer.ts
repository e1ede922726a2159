import { type Bd, sql } from '#socle';

/** The rows older than this day. Table and column come from a declaration, never from a request. */
export async function effacerAvant(
  bd: Bd,
  { table, colonne, jour }: { table: string; colonne: string; jour: string },
): Promise<number> {
  const reponse = await sql`
    delete from ${sql.table(table)} where ${sql.ref(colonne)} < ${jour}`.execute(bd);
  return Number(reponse.numAffectedRows ?? 0n);
}
