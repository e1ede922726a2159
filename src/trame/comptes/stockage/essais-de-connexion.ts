import { type Bd, sql } from '#socle';

/** One try at a time on one account, so that tries made together are counted one after the other. */
export async function prendreSonTour(bd: Bd, cible: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${cible}, 4217))`.execute(bd);
}

export async function essaisManques(
  bd: Bd,
  cibles: readonly string[],
  heure: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ cible: string; nombre: number }>`
    select cible, nombre from comptes.essai
    where heure = ${heure}::timestamptz and cible = any (${[...cibles]}::text[])`.execute(bd);
  return new Map(rows.map(({ cible, nombre }) => [cible, nombre]));
}

export async function compterLEchec(
  bd: Bd,
  cibles: readonly string[],
  heure: string,
): Promise<void> {
  await sql`
    insert into comptes.essai as e (cible, heure, nombre)
    select c, ${heure}::timestamptz, 1 from unnest(${[...cibles].sort()}::text[]) c
    on conflict (cible, heure) do update set nombre = e.nombre + 1`.execute(bd);
}
