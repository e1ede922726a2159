import { type Bd, sql } from '#socle';
import type { LecteurSysteme, Permission } from '../lecteur.ts';
import type { Tables } from './tables.gen.ts';

export interface SystemeAEcrire {
  id: string;
  nom: string;
  finalite: string;
  contact: string;
  structureId: string | null;
  serviceCode: string | null;
  territoireId: number | null;
  le: string;
  par: number;
}

export interface JetonDUnSysteme {
  id: string;
  systemeId: string;
  debut: string;
  permissions: Permission[];
  emisLe: string;
  expireLe: string;
  revoqueLe: string | null;
  dernierUsageLe: string | null;
}

export interface Systeme extends Omit<SystemeAEcrire, 'le' | 'par'> {
  inscritLe: string;
  jetons: readonly JetonDUnSysteme[];
}

/** @returns false when another system bears that name */
export async function ecrireUnSysteme(bd: Bd, systeme: SystemeAEcrire): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into acces.systeme (id, nom, finalite, contact, structure_id, service_code, territoire_id, inscrit_le,
      inscrit_par)
    values (${systeme.id}::uuid, ${systeme.nom}, ${systeme.finalite}, ${systeme.contact}, ${systeme.structureId},
      ${systeme.serviceCode}, ${systeme.territoireId}, ${systeme.le}, ${systeme.par})
    on conflict (nom) do nothing returning id`.execute(bd);
  return rows.length === 1;
}

export async function ecrireUnJeton(
  bd: Bd,
  jeton: {
    id: string;
    systemeId: string;
    empreinte: string;
    debut: string;
    permissions: readonly Permission[];
    le: string;
    par: number;
    expireLe: string;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('acces.jeton')
    .values({
      id: jeton.id,
      systeme_id: jeton.systemeId,
      empreinte: jeton.empreinte,
      debut: jeton.debut,
      permissions: [...jeton.permissions],
      emis_le: jeton.le,
      emis_par: jeton.par,
      expire_le: jeton.expireLe,
    })
    .execute();
}

/** @returns whether there was one to end */
export async function revoquerEnBase(bd: Bd, id: string, le: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update acces.jeton set revoque_le = ${le} where id = ${id}::uuid and revoque_le is null returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

/** Every system with its tokens, the latest first. */
export async function systemesEnBase(bd: Bd): Promise<Systeme[]> {
  const { rows } = await sql<Omit<Systeme, 'jetons'>>`
    select id, nom, finalite, contact, structure_id as "structureId", service_code as "serviceCode",
      territoire_id as "territoireId", inscrit_le as "inscritLe"
    from acces.systeme order by nom limit 500`.execute(bd);
  const { rows: jetons } = await sql<JetonDUnSysteme>`
    select id, systeme_id as "systemeId", debut, permissions, emis_le as "emisLe", expire_le as "expireLe",
      revoque_le as "revoqueLe", dernier_usage_le as "dernierUsageLe"
    from acces.jeton order by emis_le desc, id limit 5000`.execute(bd);
  return rows.map((systeme) => ({
    ...systeme,
    jetons: jetons.filter(({ systemeId }) => systemeId === systeme.id),
  }));
}

/** Whom a token stands for, and how many calls it made in this minute, this one included. */
export async function compterUnAppel(
  bd: Bd,
  empreinte: string,
): Promise<(Omit<LecteurSysteme, 'genre'> & { appels: number }) | null> {
  const { rows } = await sql<Omit<LecteurSysteme, 'genre'> & { appels: number }>`
    update acces.jeton j set dernier_usage_le = acces.maintenant(), minute = date_trunc('minute', acces.maintenant()),
      appels = case when j.minute = date_trunc('minute', acces.maintenant()) then j.appels + 1 else 1 end
    from acces.systeme s
    where j.empreinte = ${empreinte} and j.revoque_le is null and j.expire_le > acces.maintenant()
      and s.id = j.systeme_id
    returning j.id as "jetonId", s.id as "systemeId", s.nom, s.finalite, j.permissions, s.structure_id as "structureId",
      s.service_code as "serviceCode", s.territoire_id as "territoireId", j.appels`.execute(bd);
  return rows[0] ?? null;
}

/** Systems that a token living now lets do this, all or those that answer for a structure. */
export async function systemesQuiPeuvent(
  bd: Bd,
  permission: Permission,
  visee: { structureId: string } | { objetId: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from acces.systeme s
    where exists (select 1 from acces.jeton j where j.systeme_id = s.id and j.revoque_le is null
        and j.expire_le > acces.maintenant() and ${permission} = any (j.permissions))
      and ${
        'structureId' in visee
          ? sql`s.structure_id = ${visee.structureId}`
          : sql`exists (select 1 from acces.objet_ouvert o where o.detenteur = s.id and o.objet_id = ${visee.objetId}::uuid)`
      }`.execute(bd);
  return rows.map(({ id }) => id);
}
