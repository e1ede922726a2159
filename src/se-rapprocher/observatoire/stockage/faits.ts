import { type Bd, sql } from '#socle';
import type { Fait } from '../domaine/compter.ts';
import type { GenreDeFait } from '../domaine/indicateurs.ts';
import type { Tables } from './tables.gen.ts';

export interface FaitANoter extends Fait {
  genre: GenreDeFait;
  serviceId: number;
  /** A Monday. */
  semaine: string;
}

/** @returns false when this event has already become a fact */
export async function prendreLEvenement(bd: Bd, id: number, jour: string): Promise<boolean> {
  const { rows } = await sql`
    insert into observatoire.evenement_lu (evenement_id, lu_le) values (${id}, ${jour})
    on conflict do nothing returning evenement_id`.execute(bd);
  return rows.length === 1;
}

export async function ecrireUnFait(bd: Bd, fait: FaitANoter): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('observatoire.fait')
    .values({
      genre: fait.genre,
      service_id: fait.serviceId,
      territoire_id: fait.territoireId,
      semaine: fait.semaine,
      minutes: fait.minutes,
      tenu: fait.tenu,
      motif: fait.motif,
    })
    .execute();
}

/** The facts whose week begins in this month. */
export async function faitsDuMois(bd: Bd, mois: string): Promise<(Fait & { genre: string })[]> {
  const { rows } = await sql<Fait & { genre: string }>`
    select genre, territoire_id as "territoireId", minutes, tenu, motif from observatoire.fait
    where semaine >= ${mois}::date and semaine < ${mois}::date + interval '1 month'`.execute(bd);
  return rows;
}

/** Months that hold facts and whose figures were never counted, oldest first, up to this one excluded. */
export async function moisACompter(bd: Bd, avant: string): Promise<string[]> {
  const { rows } = await sql<{ mois: string }>`
    select to_char(m, 'YYYY-MM-DD') as mois from (
      select distinct date_trunc('month', semaine::timestamp) as m from observatoire.fait where semaine < ${avant}) f
    where not exists (select 1 from observatoire.chiffre c where c.mois = m::date) order by m`.execute(
    bd,
  );
  return rows.map(({ mois }) => mois);
}

export async function effacerAvant(
  bd: Bd,
  { faits, evenements }: { faits: string; evenements: string },
): Promise<void> {
  await sql`delete from observatoire.fait where semaine < ${faits}`.execute(bd);
  await sql`delete from observatoire.evenement_lu where lu_le < ${evenements}`.execute(bd);
}
