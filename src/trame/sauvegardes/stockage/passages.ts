import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface Passage {
  genre: 'sauvegarde' | 'preuve';
  le: Instant;
  /** The name of the backup, '' where there was none. */
  sauvegarde: string;
  reussi: boolean;
  secondes: number;
  octets: number | null;
  phrase: string;
}

export async function ecrireUnPassage(bd: Bd, passage: Passage): Promise<void> {
  await sql`
    insert into sauvegardes.passage (genre, le, sauvegarde, reussi, secondes, octets, phrase)
    values (${passage.genre}, ${passage.le}::timestamptz, ${passage.sauvegarde}, ${passage.reussi},
      ${passage.secondes}, ${passage.octets}, ${passage.phrase})`.execute(bd);
}

export async function derniersPassages(bd: Bd, combien: number): Promise<Passage[]> {
  const { rows } = await sql<Passage>`
    select genre, le, sauvegarde, reussi, secondes, octets, phrase from sauvegardes.passage
    order by le desc, id desc limit ${combien}`.execute(bd);
  return rows;
}

/** When each kind last went to its end, null for never. */
export async function dernieresReussites(
  bd: Bd,
): Promise<Record<Passage['genre'], Instant | null>> {
  const { rows } = await sql<{ genre: Passage['genre']; le: Instant }>`
    select distinct on (genre) genre, le from sauvegardes.passage where reussi order by genre, le desc`.execute(
    bd,
  );
  const dates = new Map(rows.map(({ genre, le }) => [genre, le]));
  return { sauvegarde: dates.get('sauvegarde') ?? null, preuve: dates.get('preuve') ?? null };
}
