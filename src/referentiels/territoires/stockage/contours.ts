import { type Bd, sql } from '#socle';

export const NIVEAUX = ['commune', 'ept', 'iris', 'qpv', 'departement'] as const;
export type Niveau = (typeof NIVEAUX)[number];

export interface Contour {
  code: string;
  nom: string;
  geometrie: unknown;
}

export interface Provenance {
  niveau: Niveau;
  millesime: string;
  source: string;
  licence: string;
}

/** The contours kept at a level, by code. */
export async function contoursConnus(bd: Bd, niveau: Niveau): Promise<Map<string, Contour>> {
  const { rows } = await sql<Contour>`
    select code, nom, geometrie from territoires.contour where niveau = ${niveau}`.execute(bd);
  return new Map(rows.map((contour) => [contour.code, contour]));
}

/** Where the contours of a level come from, one line a delivery. */
export async function provenances(bd: Bd): Promise<(Provenance & { combien: number })[]> {
  const { rows } = await sql<Provenance & { combien: number }>`
    select niveau, millesime, source, licence, count(*)::integer as combien from territoires.contour
    group by niveau, millesime, source, licence order by niveau, millesime`.execute(bd);
  return rows;
}

export async function ecrireLesContours(
  bd: Bd,
  { niveau, millesime, source, licence }: Provenance,
  contours: readonly Contour[],
): Promise<void> {
  await sql`
    insert into territoires.contour (niveau, code, nom, geometrie, millesime, source, licence)
    select ${niveau}, c.code, c.nom, c.geometrie, ${millesime}, ${source}, ${licence}
    from jsonb_to_recordset(${JSON.stringify(contours)}::jsonb) as c(code text, nom text, geometrie jsonb)
    on conflict (niveau, code) do update set nom = excluded.nom, geometrie = excluded.geometrie,
      millesime = excluded.millesime, source = excluded.source, licence = excluded.licence`.execute(
    bd,
  );
}
