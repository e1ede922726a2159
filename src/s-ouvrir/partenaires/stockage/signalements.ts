import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export type QuoiSignale =
  | 'horaires'
  | 'telephone'
  | 'adresse'
  | 'prix'
  | 'conditions'
  | 'ferme'
  | 'autre';
export type ReponseAuSignalement = 'corrige' | 'transmis' | 'deja_juste';

export interface Signalement {
  id: string;
  serviceId: string;
  service: string;
  structure: string;
  quoi: QuoiSignale;
  mots: string | null;
  agentId: number;
  signaleLe: Instant;
  etat: 'ouvert' | ReponseAuSignalement;
  reponse: string | null;
  reponduLe: Instant | null;
  version: number;
}

export async function ecrireUnSignalement(
  bd: Bd,
  s: Pick<Signalement, 'id' | 'serviceId' | 'quoi' | 'mots' | 'agentId' | 'signaleLe'> & {
    cle: number | null;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('partenaires.signalement')
    .values({
      id: s.id,
      service_id: s.serviceId,
      quoi: s.quoi,
      mots: s.mots,
      agent_id: s.agentId,
      cle: s.cle,
      signale_le: s.signaleLe,
    })
    .execute();
}

export interface FiltreDeSignalements {
  serviceId?: string;
  agentId?: number;
  ouverts?: boolean;
  apres: number;
  limite: number;
}

/** Errors seen: the open ones with the oldest first, for it has waited most; otherwise the latest first. */
export async function signalementsEnBase(
  bd: Bd,
  { serviceId, agentId, ouverts, apres, limite }: FiltreDeSignalements,
): Promise<Signalement[]> {
  const conditions = [sql`true`];
  if (serviceId !== undefined) conditions.push(sql`g.service_id = ${serviceId}`);
  if (agentId !== undefined) conditions.push(sql`g.agent_id = ${agentId}`);
  if (ouverts) conditions.push(sql`g.etat = 'ouvert'`);
  const { rows } = await sql<Signalement>`
    select g.id, g.service_id as "serviceId", s.nom as service, t.nom as structure, g.quoi, g.mots,
      g.agent_id as "agentId", g.signale_le as "signaleLe", g.etat, g.reponse, g.repondu_le as "reponduLe", g.version
    from partenaires.signalement g
    join partenaires.service s on s.id = g.service_id
    join partenaires.structure t on t.id = s.structure_id
    where ${sql.join(conditions, sql` and `)}
    order by g.signale_le ${ouverts ? sql`asc` : sql`desc`}, g.id limit ${limite} offset ${apres}`.execute(
    bd,
  );
  return rows;
}

/** @returns the service it was about; null when somebody answered first */
export async function repondreEnBase(
  bd: Bd,
  reponse: { id: string; etat: ReponseAuSignalement; mots: string; par: number; le: Instant },
): Promise<{ serviceId: string; agentId: number } | null> {
  const { rows } = await sql<{ serviceId: string; agentId: number }>`
    update partenaires.signalement
    set etat = ${reponse.etat}, reponse = ${reponse.mots}, repondu_par = ${reponse.par},
      repondu_le = ${reponse.le}::timestamptz, version = version + 1
    where id = ${reponse.id}::uuid and etat = 'ouvert'
    returning service_id as "serviceId", agent_id as "agentId"`.execute(bd);
  return rows[0] ?? null;
}

export async function ecrireUneConfirmation(
  bd: Bd,
  {
    serviceId,
    le,
    agentId,
    par,
  }: { serviceId: string; le: DateCivile; agentId: number; par: string },
): Promise<void> {
  await sql`
    insert into partenaires.confirmation (service_id, le, agent_id, par)
    values (${serviceId}, ${le}::date, ${agentId}, ${par})
    on conflict (service_id) do update set le = excluded.le, agent_id = excluded.agent_id, par = excluded.par`.execute(
    bd,
  );
}
