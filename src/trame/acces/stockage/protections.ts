import { type Bd, sql } from '#socle';

/** Whether this person is protected: said only to who already sees her, and to the protection mission. */
export async function laSaitProtegee(bd: Bd, personneId: string): Promise<boolean> {
  const { rows } = await sql<{ oui: boolean }>`
    select acces.la_sait_protegee(${personneId}::uuid) as oui`.execute(bd);
  return rows[0]?.oui ?? false;
}
