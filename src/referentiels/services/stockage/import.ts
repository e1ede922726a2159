import { type Bd, sql } from '#socle';

export type TableDAnnuaire = 'service' | 'site' | 'agent';
type LigneAEcrire = { id: number } & Readonly<Record<string, unknown>>;

const nomDe = (table: TableDAnnuaire) => sql.table(`services.${table}`);

export async function idsPresents(bd: Bd, table: TableDAnnuaire): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`select id from ${nomDe(table)}`.execute(bd);
  return new Set(rows.map(({ id }) => id));
}

/** Who already bears each value of a column that two lines may not share. */
export async function quiPorte(
  bd: Bd,
  table: TableDAnnuaire,
  colonne: string,
): Promise<Map<unknown, number>> {
  const { rows } = await sql<{ id: number; valeur: unknown }>`
    select id, ${sql.ref(colonne)} as valeur from ${nomDe(table)}
    where ${sql.ref(colonne)} is not null`.execute(bd);
  return new Map(rows.map(({ id, valeur }) => [valeur, id]));
}

export async function lignesParIds(
  bd: Bd,
  table: TableDAnnuaire,
  ids: readonly number[],
): Promise<Map<number, Record<string, unknown>>> {
  const { rows } = await sql<{ id: number } & Record<string, unknown>>`
    select * from ${nomDe(table)} where id = any (${[...ids]}::integer[])`.execute(bd);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Adds these lines, or replaces those that bear the same number; all of them have the same columns. */
export async function ecrireDesLignes(
  bd: Bd,
  table: TableDAnnuaire,
  lignes: readonly LigneAEcrire[],
): Promise<void> {
  const colonnes = Object.keys(lignes[0] ?? {});
  const liste = sql.join(colonnes.map((colonne) => sql.ref(colonne)));
  const neufs = sql.join(
    colonnes
      .filter((colonne) => colonne !== 'id')
      .map((colonne) => sql`${sql.ref(colonne)} = ${sql.ref(`excluded.${colonne}`)}`),
  );
  await sql`
    insert into ${nomDe(table)} (${liste})
    select ${liste} from json_populate_recordset(null::${nomDe(table)}, ${JSON.stringify(lignes)}::json)
    on conflict (id) do update set ${neufs}`.execute(bd);
}
