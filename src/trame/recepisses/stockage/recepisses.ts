import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface Recepisse {
  id: string;
  objetId: string;
  /** The team that gave the paper; null when nobody is named to read what she answers. */
  cle: number | null;
  personneId: string | null;
  discret: boolean;
  langue: 'fr' | 'en';
  emisLe: string;
  expireLe: string;
}

export async function ecrireUnRecepisse(
  bd: Bd,
  recepisse: Recepisse & { empreinte: string },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('recepisses.recepisse')
    .values({
      id: recepisse.id,
      empreinte: recepisse.empreinte,
      objet_id: recepisse.objetId,
      cle: recepisse.cle,
      personne_id: recepisse.personneId,
      discret: recepisse.discret,
      langue: recepisse.langue,
      emis_le: recepisse.emisLe,
      expire_le: recepisse.expireLe,
    })
    .execute();
}

/** Opens these objects to whoever holds the paper, until it expires. */
export async function ouvrirAuPorteur(
  bd: Bd,
  porteur: string,
  objetIds: readonly string[],
  jusquA: string,
): Promise<void> {
  await sql`
    insert into acces.objet_ouvert (detenteur, objet_id, jusqu_a)
    select ${porteur}, unnest(${[...objetIds]}::uuid[]), ${jusquA}::timestamptz`.execute(bd);
}

const COLONNES = sql`
  id, objet_id as "objetId", cle, personne_id as "personneId", discret, langue, emis_le as "emisLe",
  expire_le as "expireLe"`;

/** Found by its hash, good today. Expired, revoked and unknown are the same nothing. */
export async function recepisseParEmpreinte(
  bd: Bd,
  empreinte: string,
  le: string,
): Promise<Recepisse | null> {
  const { rows } = await sql<Recepisse>`
    select ${COLONNES} from recepisses.recepisse
    where empreinte = ${empreinte} and expire_le > ${le}::timestamptz and revoque_le is null`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Whether a receipt already recognised is still good. */
export async function recepisseEnCours(bd: Bd, id: string, le: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from recepisses.recepisse
    where id = ${id} and expire_le > ${le}::timestamptz and revoque_le is null`.execute(bd);
  return rows.length > 0;
}

/** The receipt of the holder who asks; her own only, by policy. */
export async function monRecepisse(bd: Bd, le: string): Promise<Recepisse | null> {
  const { rows } = await sql<Recepisse>`
    select ${COLONNES} from recepisses.recepisse
    where id = acces.mon_recepisse() and expire_le > ${le}::timestamptz and revoque_le is null`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Counts one more try of this prefix in this hour; returns the count of the prefix and of all. */
export async function compterUnEssai(
  bd: Bd,
  prefixe: string,
  heure: string,
  poids: 0 | 1,
): Promise<{ duPrefixe: number; enTout: number }> {
  const { rows } = await sql<{ prefixe: string; nombre: number }>`
    insert into recepisses.essai as e (prefixe, heure, nombre)
    values (${prefixe}, ${heure}::timestamptz, ${poids}), ('*', ${heure}::timestamptz, ${poids})
    on conflict (prefixe, heure) do update set nombre = e.nombre + excluded.nombre
    returning prefixe, nombre`.execute(bd);
  const nombreDe = (cherche: string) => rows.find((row) => row.prefixe === cherche)?.nombre ?? 0;
  return { duPrefixe: nombreDe(prefixe), enTout: nombreDe('*') };
}

export async function revoquerEnBase(bd: Bd, objetId: string): Promise<number> {
  const { rows } = await sql<{ nombre: number }>`
    select recepisses.revoquer_ceux_de(${objetId}) as nombre`.execute(bd);
  return rows[0]?.nombre ?? 0;
}

/** The holder's own, by the setting of her transaction. */
export async function revoquerLeMien(bd: Bd): Promise<void> {
  await sql`select recepisses.revoquer_le_mien()`.execute(bd);
}

/** What this paper opens: the parts of the holder's own story, by policy. */
export async function objetsOuverts(bd: Bd): Promise<string[]> {
  const { rows } = await sql<{ objet_id: string }>`
    select objet_id from acces.objet_ouvert order by objet_id limit 200`.execute(bd);
  return rows.map((row) => row.objet_id);
}
