import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface ServiceDuDepartement {
  id: number;
  code: string;
  nom: string;
  nomCourt: string;
  phrase: string;
  /** For residents who read English; null: the French alone. */
  nomEn: string | null;
  phraseEn: string | null;
  engagementJoursOuvres: number | null;
  conditions: Conditions;
  ouvertATous: boolean;
}

/** Facts about whom a service receives; what is absent is not asked. Ages in years. */
export interface Conditions {
  ageMin?: number;
  ageMax?: number;
  grossesse?: boolean;
}

export interface Site {
  id: number;
  serviceId: number;
  territoireId: number;
  cle: number;
  nom: string;
  adresse: string;
  communeCode: string;
  latitude: number | null;
  longitude: number | null;
  horaires: string | null;
  horairesConfirmesLe: string | null;
  telephone: string | null;
  venir: string | null;
  /** Other languages than French that are spoken there; null: not known. */
  langues: string[] | null;
  /** What makes coming in easier, in words; null: not known. */
  accessibilite: string[] | null;
}

export const servicesDuJour = (bd: Bd, jour: string): Promise<ServiceDuDepartement[]> =>
  bd
    .withTables<Tables>()
    .selectFrom('services.service')
    .where('du', '<=', jour)
    .where((ou) => ou.or([ou('au', 'is', null), ou('au', '>', jour)]))
    .orderBy('id')
    .select([
      'id',
      'code',
      'nom',
      'nom_court as nomCourt',
      'phrase',
      'nom_en as nomEn',
      'phrase_en as phraseEn',
      'engagement_jours_ouvres as engagementJoursOuvres',
      sql<Conditions>`conditions`.as('conditions'),
      'ouvert_a_tous as ouvertATous',
    ])
    .execute();

/** By their numbers, by the keys of their teams; the place where this agent works before the others. */
export interface QuelsSites {
  ids?: readonly number[];
  cles?: readonly number[];
  dAbordCeluiDe?: number;
}

/** Places open as places on a day, all or those asked for. */
export async function sitesDuJour(
  bd: Bd,
  jour: string,
  { ids, cles, dAbordCeluiDe }: QuelsSites = {},
): Promise<Site[]> {
  const conditions = [sql`du <= ${jour} and (au is null or au > ${jour})`];
  if (ids) conditions.push(sql`id = any (${[...ids]}::integer[])`);
  if (cles) conditions.push(sql`cle = any (${[...cles]}::integer[])`);
  const avant = dAbordCeluiDe
    ? sql`id = (select a.site_id from services.agent a where a.id = ${dAbordCeluiDe}) desc, `
    : sql``;
  const { rows } = await sql<Site>`
    select id, service_id as "serviceId", territoire_id as "territoireId", cle, nom, adresse,
      commune_code as "communeCode", latitude, longitude, horaires, horaires_confirmes_le as "horairesConfirmesLe",
      telephone, venir, langues, accessibilite
    from services.site where ${sql.join(conditions, sql` and `)} order by ${avant}nom`.execute(bd);
  return rows;
}
