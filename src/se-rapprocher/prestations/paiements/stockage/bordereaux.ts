import { type Bd, sql } from '#socle';
import { type Centimes, centimes, type Instant } from '#socle/pur';
import type { NomDeFormat, ReglagesDuPes } from '../domaine/payeur.ts';
import type { Tables } from './tables.gen.ts';

export interface Bordereau {
  id: string;
  annee: number;
  rang: number;
  format: NomDeFormat;
  etat: 'etabli' | 'rapproche' | 'refuse';
  /** How we stood for the public accountant that day; null: another format. */
  reglages: ReglagesDuPes | null;
  /** In the year, for the paymaster: what was sent back whole leaves its number to the next. */
  numero: number;
  /** Rank in the year of its first piece. */
  premierePiece: number;
  /** Of the year, this one included. */
  cumul: Centimes;
  nombre: number;
  total: Centimes;
  etabliLe: Instant;
  rapprocheLe: Instant | null;
  /** The paymaster took it. */
  recuLe: Instant | null;
  pourquoiRefuse: string | null;
}

const COLONNES = sql`id, annee, rang, format, etat, nombre, total_centimes as total, etabli_le as "etabliLe",
  rapproche_le as "rapprocheLe", reglages, coalesce(numero, rang) as numero, coalesce(premiere_piece, 1) as "premierePiece",
  coalesce(cumul_centimes, total_centimes) as cumul, recu_le as "recuLe", pourquoi_refuse as "pourquoiRefuse"`;

export interface PlaceDansLAnnee {
  rang: number;
  numero: number;
  premierePiece: number;
  /** What the slips before it amount to, but those that were sent back whole. */
  cumul: Centimes;
}

/** Numbered without a hole, year by year: two at once wait for each other. */
export async function placeSuivante(bd: Bd, annee: number): Promise<PlaceDansLAnnee> {
  await sql`select pg_advisory_xact_lock(hashtext('paiements.bordereau'), ${annee})`.execute(bd);
  const { rows } = await sql<PlaceDansLAnnee>`
    select coalesce(max(rang), 0) + 1 as rang,
      coalesce(max(coalesce(numero, rang)) filter (where etat <> 'refuse'), 0) + 1 as numero,
      coalesce(max(premiere_piece + nombre) filter (where etat <> 'refuse'), 1) as "premierePiece",
      coalesce(sum(total_centimes) filter (where etat <> 'refuse'), 0)::bigint as cumul
    from paiements.bordereau where annee = ${annee}`.execute(bd);
  return rows[0] ?? { rang: 1, numero: 1, premierePiece: 1, cumul: centimes(0) };
}

export async function ecrireUnBordereau(
  bd: Bd,
  un: Omit<Bordereau, 'etat' | 'rapprocheLe' | 'recuLe' | 'pourquoiRefuse'> & { par: number },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.bordereau')
    .values({
      id: un.id,
      annee: un.annee,
      rang: un.rang,
      format: un.format,
      reglages: un.reglages === null ? null : JSON.stringify(un.reglages),
      numero: un.numero,
      premiere_piece: un.premierePiece,
      cumul_centimes: un.cumul,
      nombre: un.nombre,
      total_centimes: un.total,
      etabli_le: un.etabliLe,
      etabli_par: un.par,
    })
    .execute();
}

export async function bordereauParId(bd: Bd, id: string): Promise<Bordereau | null> {
  const { rows } =
    await sql<Bordereau>`select ${COLONNES} from paiements.bordereau where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

export async function bordereauxRecents(
  bd: Bd,
  { limite, apres }: { limite: number; apres: number },
): Promise<Bordereau[]> {
  const { rows } = await sql<Bordereau>`
    select ${COLONNES} from paiements.bordereau order by annee desc, rang desc limit ${limite} offset ${apres}`.execute(
    bd,
  );
  return rows;
}

export async function direRecu(bd: Bd, id: string, le: Instant): Promise<void> {
  await sql`
    update paiements.bordereau set recu_le = coalesce(recu_le, ${le}::timestamptz) where id = ${id}`.execute(
    bd,
  );
}

/** The whole of it came back: said once. @returns false when it was said before, or when it was answered otherwise */
export async function direRefuse(bd: Bd, id: string, pourquoi: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update paiements.bordereau set etat = 'refuse', pourquoi_refuse = ${pourquoi}
    where id = ${id} and etat = 'etabli'`.execute(bd);
  return numAffectedRows === 1n;
}

export async function direRapproche(bd: Bd, id: string, le: Instant): Promise<void> {
  await sql`
    update paiements.bordereau b set etat = 'rapproche', rapproche_le = ${le}::timestamptz
    where b.id = ${id} and b.etat = 'etabli' and not exists (
      select from paiements.versement v where v.bordereau_id = b.id and v.etat = 'au_bordereau')`.execute(
    bd,
  );
}
