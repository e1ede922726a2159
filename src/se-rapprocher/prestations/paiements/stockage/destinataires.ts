import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export const GENRES_DE_DESTINATAIRE = [
  'elle',
  'bailleur',
  'energie',
  'prestataire',
  'autre',
] as const;
export type GenreDeDestinataire = (typeof GENRES_DE_DESTINATAIRE)[number];

export interface Destinataire {
  id: string;
  genre: GenreDeDestinataire;
  nom: string | null;
  siret: string | null;
  personneId: string;
  cle: number;
  ibanFin: string | null;
  /** A public accountant can be told who is owed. */
  creancierDit: boolean;
}

export async function ecrireUnDestinataire(
  bd: Bd,
  un: Omit<Destinataire, 'creancierDit'> & { creeLe: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.destinataire')
    .values({
      id: un.id,
      genre: un.genre,
      nom: un.nom,
      siret: un.siret,
      personne_id: un.personneId,
      cle: un.cle,
      iban_fin: un.ibanFin,
      cree_le: un.creeLe,
    })
    .execute();
}

const DESTINATAIRE = sql`d.id, d.genre, d.nom, d.siret, d.personne_id as "personneId", d.cle, d.iban_fin as "ibanFin",
  d.creancier_dit as "creancierDit"`;

export async function destinataireParId(bd: Bd, id: string): Promise<Destinataire | null> {
  const { rows } = await sql<Destinataire>`
    select ${DESTINATAIRE} from paiements.destinataire d where d.id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

export async function destinatairesParIds(bd: Bd, ids: readonly string[]): Promise<Destinataire[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Destinataire>`
    select ${DESTINATAIRE} from paiements.destinataire d where d.id = any (${[...ids]}::uuid[])
    order by d.cree_le, d.id`.execute(bd);
  return rows;
}

/** Of these payees, those that nothing can go to yet, and what is missing. */
export async function destinatairesQuiAttendent(
  bd: Bd,
  ids: readonly string[],
  { creancierDemande }: { creancierDemande: boolean },
): Promise<Map<string, 'compte' | 'creancier'>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; compteConnu: boolean }>`
    select d.id, d.compte_connu as "compteConnu" from paiements.destinataire d
    where d.id = any (${[...ids]}::uuid[]) and (not d.compte_connu or (${creancierDemande} and not d.creancier_dit))`.execute(
    bd,
  );
  return new Map(rows.map(({ id, compteConnu }) => [id, compteConnu ? 'creancier' : 'compte']));
}

/** The same payee of the same person, held by the same team, is not written twice. */
export async function chercherUnDestinataire(
  bd: Bd,
  { genre, nom, personneId, cle }: Pick<Destinataire, 'genre' | 'nom' | 'personneId' | 'cle'>,
): Promise<Destinataire | null> {
  const { rows } = await sql<Destinataire>`
    select ${DESTINATAIRE} from paiements.destinataire d
    where d.personne_id = ${personneId} and d.genre = ${genre} and d.cle = ${cle}
      and d.nom is not distinct from ${nom}::text
    order by d.cree_le desc, d.id limit 1`.execute(bd);
  return rows[0] ?? null;
}
