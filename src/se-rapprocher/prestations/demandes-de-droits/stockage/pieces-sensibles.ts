import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export type GenreSensible = 'nir' | 'titre';

export async function ecrireUneSensible(
  bd: Bd,
  {
    demandeId,
    genre,
    chiffre,
    le,
  }: { demandeId: string; genre: GenreSensible; chiffre: string; le: Instant },
): Promise<void> {
  await sql`
    insert into demandes_de_droits.piece_sensible (demande_id, genre, chiffre, ecrite_le)
    values (${demandeId}::uuid, ${genre}, ${chiffre}, ${le}::timestamptz)
    on conflict (demande_id, genre) do update set chiffre = excluded.chiffre, ecrite_le = excluded.ecrite_le`.execute(
    bd,
  );
}

/** Ciphered still; only the team that examines finds a row. */
export async function sensiblesDe(
  bd: Bd,
  demandeId: string,
): Promise<{ genre: GenreSensible; chiffre: string }[]> {
  const { rows } = await sql<{ genre: GenreSensible; chiffre: string }>`
    select genre, chiffre from demandes_de_droits.piece_sensible
    where demande_id = ${demandeId}::uuid order by genre`.execute(bd);
  return rows;
}

/** From this day its retention counts. */
export async function compterLaRetention(bd: Bd, demandeId: string, le: Instant): Promise<void> {
  await sql`
    update demandes_de_droits.piece_sensible set decidee_le = ${le}::timestamptz
    where demande_id = ${demandeId}::uuid`.execute(bd);
}
