import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';

export const ACTIVITES = ['aide_a_domicile'] as const;
/** What a département authorises: services of help at home (SAAD, SAD), by an order. */
export type ActiviteAutorisee = (typeof ACTIVITES)[number];

export interface Autorisation {
  id: string;
  structureId: string;
  activite: ActiviteAutorisee;
  reference: string;
  du: DateCivile;
  /** First day without it; null: no end is written. */
  au: DateCivile | null;
}

export interface StructureAutorisee extends Autorisation {
  nom: string;
  commune: string | null;
  siret: string | null;
  telephone: string | null;
}

/** In force that day, or every one ever written; with the structure, by name. */
export async function autorisationsEnBase(
  bd: Bd,
  { jour, structureIds }: { jour: DateCivile | null; structureIds?: readonly string[] },
): Promise<StructureAutorisee[]> {
  const { rows } = await sql<StructureAutorisee>`
    select a.id, a.structure_id as "structureId", a.activite, a.reference, a.du, a.au, s.nom, s.commune, s.siret,
      s.telephone
    from partenaires.autorisation a join partenaires.structure s on s.id = a.structure_id
    where (${jour}::date is null or (a.du <= ${jour}::date and (a.au is null or a.au > ${jour}::date)))
      and (${structureIds ? [...structureIds] : null}::text[] is null or a.structure_id = any (${structureIds ? [...structureIds] : null}::text[]))
    order by s.nom, a.du desc, a.id limit 2000`.execute(bd);
  return rows;
}

export async function ecrireUneAutorisation(
  bd: Bd,
  a: Autorisation & { diteLe: Instant; ditePar: number },
): Promise<void> {
  await sql`
    insert into partenaires.autorisation (id, structure_id, activite, reference, du, au, dite_le, dite_par)
    values (${a.id}::uuid, ${a.structureId}, ${a.activite}, ${a.reference}, ${a.du}::date, ${a.au}::date,
      ${a.diteLe}::timestamptz, ${a.ditePar})`.execute(bd);
}

/** @returns false when there is none that still runs that day */
export async function finirEnBase(bd: Bd, id: string, au: DateCivile): Promise<boolean> {
  const { rows } = await sql`
    update partenaires.autorisation set au = ${au}::date
    where id = ${id}::uuid and du < ${au}::date and (au is null or au > ${au}::date) returning id`.execute(
    bd,
  );
  return rows.length === 1;
}
