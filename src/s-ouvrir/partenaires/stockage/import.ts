import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export type LigneDeStructure = Omit<
  Tables['partenaires.structure'],
  'engagement_jours' | 'retire_le'
>;
export type LigneDeService = Omit<Tables['partenaires.service'], 'retire_le'>;
export type Genre = 'structure' | 'service';

const PAQUET = 500;

function* parPaquets<T>(lignes: readonly T[]): Generator<readonly T[]> {
  for (let rang = 0; rang < lignes.length; rang += PAQUET) yield lignes.slice(rang, rang + PAQUET);
}

const table = (genre: Genre) => sql.table(`partenaires.${genre}`);

/** What the base holds of these ids: their print, and whether they were withdrawn. */
export async function empreintesEnBase(
  bd: Bd,
  genre: Genre,
  ids: readonly string[],
): Promise<Map<string, { empreinte: string; retire: boolean }>> {
  const connues = new Map<string, { empreinte: string; retire: boolean }>();
  for (const paquet of parPaquets(ids)) {
    const { rows } = await sql<{ id: string; empreinte: string; retire: boolean }>`
      select id, empreinte, retire_le is not null as retire from ${table(genre)}
      where id = any (${[...paquet]}::text[])`.execute(bd);
    for (const { id, ...reste } of rows) connues.set(id, reste);
  }
  return connues;
}

/** Rows as they stand, to say what a change changes. */
export async function lignesEnBase(
  bd: Bd,
  genre: Genre,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const { rows } = await sql<Record<string, unknown> & { id: string }>`
    select * from ${table(genre)} where id = any (${[...ids]}::text[])`.execute(bd);
  return new Map(rows.map((ligne) => [ligne.id, ligne]));
}

/** Ids of one delivery that this file does not hold any more. */
export async function absentsDuFichier(
  bd: Bd,
  genre: Genre,
  apport: string,
  ids: readonly string[],
): Promise<{ id: string; nom: string }[]> {
  const { rows } = await sql<{ id: string; nom: string }>`
    select id, nom from ${table(genre)} where apport = ${apport} and retire_le is null
      and id not in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by id`.execute(
    bd,
  );
  return rows;
}

export async function retirer(
  bd: Bd,
  genre: Genre,
  ids: readonly string[],
  le: string,
): Promise<void> {
  for (const paquet of parPaquets(ids))
    await sql`update ${table(genre)} set retire_le = ${le}::timestamptz where id = any (${[...paquet]}::text[])`.execute(
      bd,
    );
}

async function ecrire(bd: Bd, genre: Genre, lignes: readonly { id: string }[]): Promise<void> {
  const [premiere] = lignes;
  if (!premiere) return;
  const colonnes = Object.keys(premiere);
  const noms = sql.join(colonnes.map((nom) => sql.ref(nom)));
  const remises = sql.join(
    colonnes
      .filter((nom) => nom !== 'id')
      .map((nom) => sql`${sql.ref(nom)} = excluded.${sql.ref(nom)}`),
  );
  for (const paquet of parPaquets(lignes))
    await sql`
      insert into ${table(genre)} (${noms})
      select ${noms} from jsonb_populate_recordset(null::${table(genre)}, ${JSON.stringify(paquet)}::jsonb)
      on conflict (id) do update set ${remises}, retire_le = null`.execute(bd);
}

export const ecrireDesStructures = (bd: Bd, lignes: readonly LigneDeStructure[]): Promise<void> =>
  ecrire(bd, 'structure', lignes);
export const ecrireDesServices = (bd: Bd, lignes: readonly LigneDeService[]): Promise<void> =>
  ecrire(bd, 'service', lignes);

export interface JetonsDuService {
  serviceId: string;
  jetons: ReadonlyMap<string, number>;
}

/** Replaces what these services are found by. */
export async function remplacerLesJetons(
  bd: Bd,
  services: readonly JetonsDuService[],
): Promise<void> {
  for (const paquet of parPaquets(services)) {
    const ids = paquet.map(({ serviceId }) => serviceId);
    const lignes = paquet.flatMap(({ serviceId, jetons }) =>
      [...jetons].map(([racine, poids]) => ({ racine, service_id: serviceId, poids })),
    );
    const json = JSON.stringify(lignes);
    await sql`delete from partenaires.jeton where service_id = any (${ids}::text[])`.execute(bd);
    await sql`insert into partenaires.jeton
      select racine, service_id, poids from jsonb_populate_recordset(null::partenaires.jeton, ${json}::jsonb)`.execute(
      bd,
    );
    await sql`insert into partenaires.racine
      select distinct racine from jsonb_populate_recordset(null::partenaires.jeton, ${json}::jsonb)
      where racine not like 'th:%' on conflict do nothing`.execute(bd);
  }
}

/** Services of these structures, for their tokens hold the structure's name. */
export async function servicesDesStructures(
  bd: Bd,
  structureIds: readonly string[],
): Promise<Record<string, unknown>[]> {
  if (structureIds.length === 0) return [];
  const { rows } = await sql<Record<string, unknown>>`
    select * from partenaires.service where structure_id = any (${[...structureIds]}::text[]) and retire_le is null`.execute(
    bd,
  );
  return rows;
}
