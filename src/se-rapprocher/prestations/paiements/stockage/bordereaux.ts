import { type Bd, sql } from '#socle';
import type { Centimes, Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface Bordereau {
  id: string;
  annee: number;
  rang: number;
  format: string;
  etat: 'etabli' | 'rapproche';
  nombre: number;
  total: Centimes;
  etabliLe: Instant;
  rapprocheLe: Instant | null;
}

const COLONNES = sql`id, annee, rang, format, etat, nombre, total_centimes as total, etabli_le as "etabliLe",
  rapproche_le as "rapprocheLe"`;

/** Numbered without a hole, year by year: two at once wait for each other. */
export async function numeroSuivant(bd: Bd, annee: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('paiements.bordereau'), ${annee})`.execute(bd);
  const { rows } = await sql<{ rang: number }>`
    select coalesce(max(rang), 0) + 1 as rang from paiements.bordereau where annee = ${annee}`.execute(
    bd,
  );
  return rows[0]?.rang ?? 1;
}

export async function ecrireUnBordereau(
  bd: Bd,
  un: Omit<Bordereau, 'etat' | 'rapprocheLe'> & { par: number },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.bordereau')
    .values({
      id: un.id,
      annee: un.annee,
      rang: un.rang,
      format: un.format,
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

export async function direRapproche(bd: Bd, id: string, le: Instant): Promise<void> {
  await sql`
    update paiements.bordereau b set etat = 'rapproche', rapproche_le = ${le}::timestamptz
    where b.id = ${id} and not exists (
      select from paiements.versement v where v.bordereau_id = b.id and v.etat = 'au_bordereau')`.execute(
    bd,
  );
}
