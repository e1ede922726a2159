import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface FeuilleReservee {
  siteId: number;
  numero: number;
  cle: number;
  /** Of the receipt's code, for her page; and for this desk. */
  empreinte: string;
  repere: string;
  reserveeLe: Instant;
}

export interface FeuilleDePapier extends FeuilleReservee {
  recopieeLe: Instant | null;
  recopieePar: number | null;
  premierContactId: string | null;
}

const COLONNES = sql`
  site_id as "siteId", numero, cle, empreinte, repere, reservee_le as "reserveeLe", recopiee_le as "recopieeLe",
  recopiee_par as "recopieePar", premier_contact_id as "premierContactId"`;

/** The last number given at this place; its line is held until the commit, so that no number is given twice. */
export async function dernierNumero(bd: Bd, siteId: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(421702, ${siteId})`.execute(bd);
  const { rows } = await sql<{ numero: number }>`
    select coalesce(max(numero), 0) as numero from accueil.feuille_de_papier where site_id = ${siteId}`.execute(
    bd,
  );
  return rows[0]?.numero ?? 0;
}

export async function ecrireLesFeuilles(
  bd: Bd,
  feuilles: readonly FeuilleReservee[],
): Promise<void> {
  if (feuilles.length === 0) return;
  await bd
    .withTables<Tables>()
    .insertInto('accueil.feuille_de_papier')
    .values(
      feuilles.map(({ siteId, numero, cle, empreinte, repere, reserveeLe }) => ({
        site_id: siteId,
        numero,
        cle,
        empreinte,
        repere,
        reservee_le: reserveeLe,
      })),
    )
    .execute();
}

/** Locked: two agents who key the same sheet meet here. */
export async function prendreUneFeuille(
  bd: Bd,
  siteId: number,
  numero: number,
): Promise<FeuilleDePapier | null> {
  await sql`select pg_advisory_xact_lock(421702, ${siteId})`.execute(bd);
  const { rows } = await sql<FeuilleDePapier>`
    select ${COLONNES} from accueil.feuille_de_papier where site_id = ${siteId} and numero = ${numero}`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** @returns false when another hand keyed it first */
export async function noterRecopiee(
  bd: Bd,
  { siteId, numero }: Pick<FeuilleDePapier, 'siteId' | 'numero'>,
  { le, par, contactId }: { le: Instant; par: number; contactId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update accueil.feuille_de_papier
    set recopiee_le = ${le}, recopiee_par = ${par}, premier_contact_id = ${contactId}
    where site_id = ${siteId} and numero = ${numero} and recopiee_le is null`.execute(bd);
  return numAffectedRows === 1n;
}

/** Those of this place that were keyed back, the latest first. */
export async function feuillesRecopiees(bd: Bd, siteId: number): Promise<FeuilleDePapier[]> {
  const { rows } = await sql<FeuilleDePapier>`
    select ${COLONNES} from accueil.feuille_de_papier where site_id = ${siteId} and recopiee_le is not null
    order by recopiee_le desc, numero desc limit 60`.execute(bd);
  return rows;
}

/** Safe numbers said on sheets that have no record, for the evening pack; the base answers that machine alone. */
export async function telephonesSansDossier(
  bd: Bd,
  contactIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; telephone: string }>`
    select id, telephone from accueil.joindre_sans_dossier(${[...contactIds]}::uuid[])`.execute(bd);
  return new Map(rows.map(({ id, telephone }) => [id, telephone]));
}
