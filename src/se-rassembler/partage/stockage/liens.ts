import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface Lien {
  id: string;
  orientationId: string;
  partageId: string;
  codeDemandeLe: string | null;
  emisLe: string;
  entreLe: string | null;
  expireLe: string;
  revoqueLe: string | null;
}

export async function ecrireUnLien(
  bd: Bd,
  lien: {
    id: string;
    partageId: string;
    orientationId: string;
    cle: number;
    jeton: string;
    code: string;
    emisLe: string;
    emisPar: number;
    expireLe: string;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('partage.lien')
    .values({
      id: lien.id,
      partage_id: lien.partageId,
      orientation_id: lien.orientationId,
      cle: lien.cle,
      jeton: lien.jeton,
      code: lien.code,
      emis_le: lien.emisLe,
      emis_par: lien.emisPar,
      expire_le: lien.expireLe,
    })
    .execute();
  await sql`insert into acces.objet_ouvert (detenteur, objet_id, jusqu_a)
    values (${lien.id}, ${lien.orientationId}, ${lien.expireLe}::timestamptz)`.execute(bd);
}

/** The links of an orientation that its team holds, the latest first. */
export async function liensDe(bd: Bd, orientationId: string): Promise<Lien[]> {
  const { rows } = await sql<Lien>`
    select id, orientation_id as "orientationId", partage_id as "partageId", code_demande_le as "codeDemandeLe",
      emis_le as "emisLe", entre_le as "entreLe", expire_le as "expireLe", revoque_le as "revoqueLe"
    from partage.lien where orientation_id = ${orientationId} order by emis_le desc, id`.execute(
    bd,
  );
  return rows;
}

/** The hash of the address of a living link, to which a new code is bound. */
export async function jetonVivant(bd: Bd, orientationId: string, le: string) {
  const { rows } = await sql<{ id: string; jeton: string; expireLe: string }>`
    select id, jeton, expire_le as "expireLe" from partage.lien
    where orientation_id = ${orientationId} and revoque_le is null and expire_le > ${le}::timestamptz
    order by emis_le desc, id limit 1`.execute(bd);
  return rows[0] ?? null;
}

/** Another code for a link that still lives. @returns false when it is over */
export async function remplacerLeCode(
  bd: Bd,
  lien: { id: string; code: string; le: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update partage.lien set code = ${lien.code}, essais = 0, code_demande_le = null
    where id = ${lien.id} and revoque_le is null and expire_le > ${lien.le}::timestamptz`.execute(
    bd,
  );
  return numAffectedRows === 1n;
}

/** Ends every living link of an orientation, and what each opened, at once. */
export async function revoquerLesLiensDe(
  bd: Bd,
  orientationId: string,
  le: string,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update partage.lien set revoque_le = ${le}::timestamptz
    where orientation_id = ${orientationId} and revoque_le is null returning id`.execute(bd);
  for (const { id } of rows) await sql`select acces.fermer(${id}::uuid)`.execute(bd);
  return rows.length;
}

/** The one place where a code is compared; every failure is the same nothing. */
export async function entrerEnBase(
  bd: Bd,
  essai: {
    jeton: string;
    code: string;
    reseau: string;
    entree: string;
    parLien: number;
    parReseau: number;
    fin: string;
  },
): Promise<string | null> {
  const { rows } = await sql<{ lien: string | null }>`
    select partage.entrer(${essai.jeton}, ${essai.code}, ${essai.reseau}, ${essai.entree},
      ${essai.parLien}::integer, ${essai.parReseau}::integer, ${essai.fin}::timestamptz) as lien`.execute(
    bd,
  );
  return rows[0]?.lien ?? null;
}

export async function demanderUnCodeEnBase(bd: Bd, jeton: string): Promise<void> {
  await sql`select partage.demander_un_code(${jeton})`.execute(bd);
}

/** The link a cookie belongs to, while both last. */
export async function lienDeLEntree(bd: Bd, empreinte: string, le: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select l.id from partage.entree e join partage.lien l on l.id = e.lien_id
    where e.empreinte = ${empreinte} and e.expire_le > ${le}::timestamptz
      and l.expire_le > ${le}::timestamptz and l.revoque_le is null`.execute(bd);
  return rows[0]?.id ?? null;
}
