import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export type NatureDeRepresentation =
  | 'autorite_parentale'
  | 'delegation'
  | 'retrait'
  | 'tutelle'
  | 'curatelle'
  | 'mandat';
export interface Representation {
  id: string;
  personneId: string;
  nature: NatureDeRepresentation;
  par: string | null;
  parQui: string | null;
  du: string;
  au: string | null;
}

const REPRESENTATION = sql`
  select id, personne_id as "personneId", nature, par, par_qui as "parQui", du, au from personnes.representation`;

/** Who represents her, and whom she represents; what ended comes last. */
export async function representationsDe(bd: Bd, ids: readonly string[]): Promise<Representation[]> {
  const { rows } = await sql<Representation>`
    ${REPRESENTATION} where personne_id = any (${[...ids]}::uuid[])
    union all
    ${REPRESENTATION} where par = any (${[...ids]}::uuid[]) and not personne_id = any (${[...ids]}::uuid[])
    order by au desc nulls first, du desc, id limit 60`.execute(bd);
  return rows;
}

const colonnesDe = ({ nature, par, parQui, du, au }: Representation) => ({
  nature,
  par,
  par_qui: parQui,
  du,
  au,
});

export async function ecrireUneRepresentation(bd: Bd, une: Representation): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('personnes.representation')
    .values({ ...colonnesDe(une), id: une.id, personne_id: une.personneId })
    .execute();
}

/** @returns false when it is not there, or not this reader's */
export async function corrigerUneRepresentationEnBase(
  bd: Bd,
  une: Representation,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('personnes.representation')
    .set(colonnesDe(une))
    .where('id', '=', une.id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
