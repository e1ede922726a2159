import { type Bd, sql } from '#socle';

interface CommuneAEcrire {
  code: string;
  nom: string;
  nomNormalise: string;
  codesPostaux: string[];
  population: number | null;
}
interface EptAEcrire {
  code: string;
  nom: string;
  communes: string[];
}
interface TerritoireAEcrire {
  id: number;
  nom: string;
  communes: string[];
}

/** Communes and groupings; those that are there take their name and population of today. */
export async function ecrireLeDecoupage(
  bd: Bd,
  { communes, epts }: { communes: readonly CommuneAEcrire[]; epts: readonly EptAEcrire[] },
  du: string,
): Promise<void> {
  await sql`
    insert into territoires.commune (code, nom, nom_normalise, codes_postaux, population, du)
    select c.code, c.nom, c."nomNormalise", c."codesPostaux", c.population, ${du}
    from jsonb_to_recordset(${JSON.stringify(communes)}::jsonb)
      as c(code text, nom text, "nomNormalise" text, "codesPostaux" text[], population integer)
    on conflict (code) do update set nom = excluded.nom, nom_normalise = excluded.nom_normalise,
      codes_postaux = excluded.codes_postaux, population = excluded.population`.execute(bd);
  await sql`
    insert into territoires.ept (code, nom, du)
    select e.code, e.nom, ${du} from jsonb_to_recordset(${JSON.stringify(epts)}::jsonb) as e(code text, nom text)
    on conflict (code) do update set nom = excluded.nom`.execute(bd);
  const membres = epts.flatMap(({ code, communes }) =>
    communes.map((commune) => ({ commune, ept: code })),
  );
  await sql`
    insert into territoires.commune_ept (commune_code, ept_code, du)
    select m.commune, m.ept, ${du} from jsonb_to_recordset(${JSON.stringify(membres)}::jsonb) as m(commune text, ept text)
    where not exists (select 1 from territoires.commune_ept ce where ce.commune_code = m.commune and ce.au is null)
    on conflict do nothing`.execute(bd);
}

/** What a territory holds from a day on: what it no longer holds ends that day, what it held before stays written. */
export async function ecrireLesTerritoires(
  bd: Bd,
  territoires: readonly TerritoireAEcrire[],
  du: string,
): Promise<void> {
  const membres = territoires.flatMap(({ id, communes }) =>
    communes.map((commune) => ({ id, commune })),
  );
  await sql`
    insert into territoires.territoire (id, nom, du)
    select t.id, t.nom, ${du} from jsonb_to_recordset(${JSON.stringify(territoires)}::jsonb) as t(id smallint, nom text)
    on conflict (id) do update set nom = excluded.nom`.execute(bd);
  const dites = sql`jsonb_to_recordset(${JSON.stringify(membres)}::jsonb) as m(id smallint, commune text)`;
  await sql`
    delete from territoires.territoire_commune tc where tc.au is null and tc.du >= ${du}
      and not exists (select 1 from ${dites} where m.id = tc.territoire_id and m.commune = tc.commune_code)`.execute(
    bd,
  );
  await sql`
    update territoires.territoire_commune tc set au = ${du} where tc.au is null
      and not exists (select 1 from ${dites} where m.id = tc.territoire_id and m.commune = tc.commune_code)`.execute(
    bd,
  );
  await sql`
    insert into territoires.territoire_commune (territoire_id, commune_code, du)
    select m.id, m.commune, ${du} from ${dites}
    where not exists (select 1 from territoires.territoire_commune tc
      where tc.territoire_id = m.id and tc.commune_code = m.commune and tc.au is null)`.execute(bd);
}
