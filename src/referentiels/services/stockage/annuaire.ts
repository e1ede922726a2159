import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface ServiceDuDepartement {
  id: number;
  code: string;
  nom: string;
  nomCourt: string;
  phrase: string;
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
}

export interface AgentDeLAnnuaire {
  id: number;
  prenom: string;
  nom: string;
  fonction: string;
  siteId: number;
  bureau: string | null;
  telephone: string | null;
  horaires: string | null;
  absentJusquAu: string | null;
  relais: { id: number; prenom: string; nom: string; telephone: string | null } | null;
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
      'engagement_jours_ouvres as engagementJoursOuvres',
      sql<Conditions>`conditions`.as('conditions'),
      'ouvert_a_tous as ouvertATous',
    ])
    .execute();

export function sitesDuJour(bd: Bd, jour: string, ids?: readonly number[]): Promise<Site[]> {
  let requete = bd
    .withTables<Tables>()
    .selectFrom('services.site')
    .where('du', '<=', jour)
    .where((ou) => ou.or([ou('au', 'is', null), ou('au', '>', jour)]));
  if (ids) requete = requete.where('id', 'in', ids.length > 0 ? ids : [-1]);
  return requete
    .orderBy('nom')
    .select([
      'id',
      'service_id as serviceId',
      'territoire_id as territoireId',
      'cle',
      'nom',
      'adresse',
      'commune_code as communeCode',
      'latitude',
      'longitude',
      'horaires',
      'horaires_confirmes_le as horairesConfirmesLe',
      'telephone',
      'venir',
    ])
    .execute();
}

const AGENTS = (jour: string) => sql`
  select a.id, a.prenom, a.nom, a.fonction, a.site_id as "siteId", a.bureau, a.telephone, a.horaires,
    b.au as "absentJusquAu",
    case when r.id is null then null
      else jsonb_build_object('id', r.id, 'prenom', r.prenom, 'nom', r.nom, 'telephone', r.telephone) end as relais
  from services.agent a
  left join services.absence b on b.agent_id = a.id and b.du <= ${jour} and b.au >= ${jour}
  left join services.agent r on r.id = b.relais_agent_id`;

/** Agents by their numbers, in one query, with who stands in for those who are away that day. */
export async function agentsParIds(
  bd: Bd,
  ids: readonly number[],
  jour: string,
): Promise<AgentDeLAnnuaire[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<AgentDeLAnnuaire>`${AGENTS(jour)} where a.id = any (${[...ids]}::integer[])`.execute(
      bd,
    );
  return rows;
}

export async function agentsDUnSite(
  bd: Bd,
  siteId: number,
  jour: string,
): Promise<AgentDeLAnnuaire[]> {
  const { rows } = await sql<AgentDeLAnnuaire>`
    ${AGENTS(jour)} where a.site_id = ${siteId} and (a.parti_le is null or a.parti_le > ${jour})
    order by a.prenom, a.nom limit 200`.execute(bd);
  return rows;
}

/** Everyone at work that day: a directory is read whole, and searched in memory without accents. */
export async function agentsEnPoste(bd: Bd, jour: string): Promise<AgentDeLAnnuaire[]> {
  const { rows } = await sql<AgentDeLAnnuaire>`
    ${AGENTS(jour)} where a.parti_le is null or a.parti_le > ${jour}
    order by a.nom, a.prenom, a.id limit 10000`.execute(bd);
  return rows;
}

export interface Presence {
  agentId: number;
  etat: 'libre' | 'occupe' | 'vient_chercher' | 'absent';
  detail: string | null;
}

export async function presencesDUnSite(
  bd: Bd,
  siteId: number,
  depuis: string,
): Promise<Presence[]> {
  const { rows } = await sql<Presence>`
    select p.agent_id as "agentId", p.etat, p.detail from services.presence p
    join services.agent a on a.id = p.agent_id
    where a.site_id = ${siteId} and p.depuis >= ${depuis}::timestamptz`.execute(bd);
  return rows;
}

export async function ecrireUnePresence(
  bd: Bd,
  presence: Presence & { depuis: string },
): Promise<void> {
  const { agentId, etat, detail, depuis } = presence;
  await sql`
    insert into services.presence (agent_id, etat, detail, depuis) values (${agentId}, ${etat}, ${detail}, ${depuis})
    on conflict (agent_id) do update set etat = excluded.etat, detail = excluded.detail, depuis = excluded.depuis
  `.execute(bd);
}
