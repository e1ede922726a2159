import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Theme } from '../domaine/themes.ts';

export interface Regard {
  theme: Theme;
  de: 'personne' | 'professionnel';
  mots: string;
  le: Instant;
  auteur: string;
}

export interface Reorientation {
  id: string;
  parcoursId: string;
  demandeePar: 'personne' | 'referent';
  mots: string;
  demandeeLe: DateCivile;
  etat: 'attend' | 'accordee' | 'refusee';
  reponse: string | null;
  repondueLe: DateCivile | null;
  repondueNom: string | null;
  remonteeLe: DateCivile | null;
}

export async function regardsDu(bd: Bd, parcoursId: string): Promise<Regard[]> {
  const { rows } = await sql<Regard>`
    select theme, de, mots, le, auteur from rsa.regard where parcours_id = ${parcoursId}::uuid`.execute(
    bd,
  );
  return rows;
}

/** Each side's words on a theme, the latest; emptied words are left as they were: nothing is unsaid by a blank. */
export async function direUnRegard(
  bd: Bd,
  parcoursId: string,
  { theme, de, mots, le, auteur }: Regard,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update rsa.regard set mots = ${mots}, le = ${le}::timestamptz
    where parcours_id = ${parcoursId}::uuid and theme = ${theme} and de = ${de}`.execute(bd);
  if ((numAffectedRows ?? 0n) > 0n) return;
  await sql`
    insert into rsa.regard (id, parcours_id, theme, de, mots, le, auteur)
    values (gen_random_uuid(), ${parcoursId}::uuid, ${theme}, ${de}, ${mots}, ${le}::timestamptz, ${auteur})`.execute(
    bd,
  );
}

const REORIENTATION = sql`
  id, parcours_id as "parcoursId", demandee_par as "demandeePar", mots, demandee_le as "demandeeLe", etat, reponse,
  repondue_le as "repondueLe", repondue_nom as "repondueNom", remontee_le as "remonteeLe"`;

/** Requests to be oriented otherwise, the latest first. */
export async function reorientationsDes(
  bd: Bd,
  parcoursIds: readonly string[],
): Promise<Reorientation[]> {
  const { rows } = await sql<Reorientation>`
    select ${REORIENTATION} from rsa.reorientation where parcours_id = any (${[...parcoursIds]}::uuid[])
    order by demandee_le desc, id`.execute(bd);
  return rows;
}

/** @returns false when one already waits */
export async function demanderEnBase(
  bd: Bd,
  r: Pick<Reorientation, 'id' | 'parcoursId' | 'demandeePar' | 'mots' | 'demandeeLe'>,
): Promise<boolean> {
  const { rows } = await sql`select 1 from rsa.reorientation
    where parcours_id = ${r.parcoursId}::uuid and etat = 'attend'`.execute(bd);
  if (rows.length > 0) return false;
  await sql`
    insert into rsa.reorientation (id, parcours_id, demandee_par, mots, demandee_le)
    values (${r.id}::uuid, ${r.parcoursId}::uuid, ${r.demandeePar}, ${r.mots}, ${r.demandeeLe}::date)`.execute(
    bd,
  );
  return true;
}

export async function repondreEnBase(
  bd: Bd,
  {
    id,
    etat,
    reponse,
    repondueLe,
    repondueNom,
  }: Pick<Reorientation, 'id' | 'etat' | 'reponse' | 'repondueLe' | 'repondueNom'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update rsa.reorientation set etat = ${etat}, reponse = ${reponse}, repondue_le = ${repondueLe}::date,
      repondue_nom = ${repondueNom}
    where id = ${id}::uuid and etat = 'attend'`.execute(bd);
  return (numAffectedRows ?? 0n) === 1n;
}

/** Unanswered past its day: it goes up to who directs the team. */
export async function remonterEnBase(bd: Bd, parcoursId: string, le: DateCivile): Promise<void> {
  await sql`update rsa.reorientation set remontee_le = ${le}::date
    where parcours_id = ${parcoursId}::uuid and etat = 'attend' and remontee_le is null`.execute(
    bd,
  );
}
