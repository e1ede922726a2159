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

/** The codes that already have a contour at this level, with what it was, to say what changes. */
export async function contoursConnus(bd: Bd, niveau: Niveau): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; geometrie: string }>`
    select code, geometrie::text as geometrie from territoires.contour where niveau = ${niveau}`.execute(
    bd,
  );
  return new Map(rows.map(({ code, geometrie }) => [code, geometrie]));
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
