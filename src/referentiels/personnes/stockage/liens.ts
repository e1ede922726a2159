import { type Bd, sql } from '#socle';

export type NatureDeLien = 'parent' | 'vit_avec' | 'aide' | 'fratrie';
export interface Lien {
  id: string;
  de: string;
  a: string;
  nature: NatureDeLien;
  precision: string | null;
  du: string;
  au: string | null;
}

/** Declared links of these records, either way; those with someone this reader does not see are not among them. */
export async function liensDe(bd: Bd, ids: readonly string[]): Promise<Lien[]> {
  const { rows } = await sql<Lien>`
    select id, de, a, nature, precision, du, au from personnes.lien where de = any (${[...ids]}::uuid[])
    union all
    select id, de, a, nature, precision, du, au from personnes.lien
    where a = any (${[...ids]}::uuid[]) and not de = any (${[...ids]}::uuid[])
    order by au desc nulls first, nature, du, id limit 60`.execute(bd);
  return rows;
}

export async function ecrireUnLien(bd: Bd, lien: Lien): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into personnes.lien (id, de, a, nature, precision, du, au)
    values (${lien.id}, ${lien.de}, ${lien.a}, ${lien.nature}, ${lien.precision}, ${lien.du}, ${lien.au})
    on conflict do nothing returning id`.execute(bd);
  return rows.length === 1;
}

export async function corrigerUnLienEnBase(
  bd: Bd,
  { id, precision, du, au }: Pick<Lien, 'id' | 'precision' | 'du' | 'au'>,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update personnes.lien set precision = ${precision}, du = ${du}, au = ${au} where id = ${id} returning id`.execute(
    bd,
  );
  return rows.length === 1;
}
