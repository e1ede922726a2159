import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface Commune {
  code: string;
  nom: string;
  population: number | null;
  codesPostaux: string[];
  /** The grouping it belongs to on that day. */
  eptCode: string | null;
  territoireIds: number[];
  /** Its square on the cartogram; null: in the table only. */
  colonne: number | null;
  rang: number | null;
}

export interface Territoire {
  id: number;
  nom: string;
  du: string;
  au: string | null;
}

/** The communes that exist on a day, in the order of their names, with the territories that hold them. */
export async function communesDuJour(bd: Bd, jour: string): Promise<Commune[]> {
  const lignes = await bd
    .withTables<Tables>()
    .selectFrom('territoires.commune as c')
    .leftJoin('territoires.territoire_commune as tc', (jointure) =>
      jointure
        .onRef('tc.commune_code', '=', 'c.code')
        .on('tc.du', '<=', jour)
        .on((condition) =>
          condition.or([condition('tc.au', 'is', null), condition('tc.au', '>', jour)]),
        ),
    )
    .leftJoin('territoires.commune_ept as ce', (jointure) =>
      jointure
        .onRef('ce.commune_code', '=', 'c.code')
        .on('ce.du', '<=', jour)
        .on((condition) =>
          condition.or([condition('ce.au', 'is', null), condition('ce.au', '>', jour)]),
        ),
    )
    .where('c.du', '<=', jour)
    .where((condition) =>
      condition.or([condition('c.au', 'is', null), condition('c.au', '>', jour)]),
    )
    .groupBy([
      'c.code',
      'c.nom',
      'c.population',
      'c.codes_postaux',
      'ce.ept_code',
      'c.colonne',
      'c.rang',
    ])
    .orderBy('c.nom')
    .select([
      'c.code',
      'c.nom',
      'c.population',
      'c.codes_postaux as codesPostaux',
      'ce.ept_code as eptCode',
      'c.colonne',
      'c.rang',
      sql<
        number[]
      >`coalesce(array_agg(tc.territoire_id) filter (where tc.territoire_id is not null), '{}')`.as(
        'territoireIds',
      ),
    ])
    .execute();
  return lignes;
}

/** The code that an old code has become on a day, from one joining to the next; the same when nothing happened to it. */
export async function codeAu(bd: Bd, code: string, jour: string): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    with recursive suite (code, pas) as (
      select ${code}::text, 0
      union all
      select p.nouveau_code, s.pas + 1 from suite s
      join territoires.passage p on p.ancien_code = s.code and p.le <= ${jour}
      where s.pas < 10)
    select code from suite order by pas desc limit 1`.execute(bd);
  return rows[0]?.code ?? code;
}

/** The codes that have become this one by a day, the latest joining first: what an older figure counted apart. */
export async function codesReunisAu(bd: Bd, code: string, jour: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    with recursive avant (code, le, pas) as (
      select ${code}::text, null::date, 0
      union all
      select p.ancien_code, p.le, a.pas + 1 from avant a
      join territoires.passage p on p.nouveau_code = a.code and p.le <= ${jour}
      where a.pas < 10)
    select code from avant where pas > 0 order by le desc, code`.execute(bd);
  return rows.map((row) => row.code);
}

/**
 * Names near a text, best first, those of communes that joined another too: an old address still leads somewhere.
 * An index on trigrams, no policy in the way (the list is public).
 */
export async function communesProches(bd: Bd, texteNormalise: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from territoires.commune
    where nom_normalise like ${`${texteNormalise}%`} or similarity(nom_normalise, ${texteNormalise}) > 0.3
      or ${texteNormalise} = any (codes_postaux) or ${texteNormalise} = code
    order by (nom_normalise like ${`${texteNormalise}%`}) desc, similarity(nom_normalise, ${texteNormalise}) desc, nom
    limit 8`.execute(bd);
  return rows.map((row) => row.code);
}

export interface Ept {
  code: string;
  nom: string;
  du: string;
  au: string | null;
}

/** The groupings of a day, in the order of their names. */
export const eptDuJour = (bd: Bd, jour: string): Promise<Ept[]> =>
  bd
    .withTables<Tables>()
    .selectFrom('territoires.ept')
    .where('du', '<=', jour)
    .where((condition) => condition.or([condition('au', 'is', null), condition('au', '>', jour)]))
    .orderBy('nom')
    .select(['code', 'nom', 'du', 'au'])
    .execute();

export const territoiresDuJour = (bd: Bd, jour: string): Promise<Territoire[]> =>
  bd
    .withTables<Tables>()
    .selectFrom('territoires.territoire')
    .where('du', '<=', jour)
    .where((condition) => condition.or([condition('au', 'is', null), condition('au', '>', jour)]))
    .orderBy('nom')
    .select(['id', 'nom', 'du', 'au'])
    .execute();

export interface Passage {
  ancienCode: string;
  nouveauCode: string;
  le: string;
  source: string;
}

/** Communes that joined another, the latest first. */
export async function passages(bd: Bd): Promise<Passage[]> {
  const { rows } = await sql<Passage>`
    select ancien_code as "ancienCode", nouveau_code as "nouveauCode", le, source from territoires.passage
    order by le desc, ancien_code limit 100`.execute(bd);
  return rows;
}

/** The names that codes had, of communes of today and of before. */
export async function nomsDesCodes(bd: Bd, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; nom: string }>`
    select code, nom from territoires.commune where code = any (${[...codes]}::text[])`.execute(bd);
  return new Map(rows.map(({ code, nom }) => [code, nom]));
}
