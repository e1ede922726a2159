import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { EtatDeBesoin } from '../domaine/besoins.ts';
import type { Tables } from './tables.gen.ts';

export interface Besoin {
  id: string;
  personneId: string;
  cle: number;
  quoi: string;
  mots: string | null;
  etat: EtatDeBesoin;
  ouvertLe: Instant;
  fermeLe: Instant | null;
  suite: string | null;
  version: number;
}

const COLONNES = sql`id, personne_id as "personneId", cle, quoi, mots, etat, ouvert_le as "ouvertLe",
  ferme_le as "fermeLe", suite, version`;

export async function ecrireUnBesoin(
  bd: Bd,
  besoin: Pick<Besoin, 'id' | 'personneId' | 'cle' | 'quoi' | 'mots' | 'ouvertLe'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.besoin')
    .values({
      id: besoin.id,
      personne_id: besoin.personneId,
      cle: besoin.cle,
      quoi: besoin.quoi,
      mots: besoin.mots,
      ouvert_le: besoin.ouvertLe,
    })
    .execute();
}

export async function besoinParId(bd: Bd, id: string): Promise<Besoin | null> {
  const { rows } = await sql<Besoin>`
    select ${COLONNES} from demandes_de_droits.besoin where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** Open ones first, then the latest. */
export async function besoinsDesPersonnes(
  bd: Bd,
  personneIds: readonly string[],
): Promise<Besoin[]> {
  if (personneIds.length === 0) return [];
  const { rows } = await sql<Besoin>`
    select ${COLONNES} from demandes_de_droits.besoin where personne_id = any (${[...personneIds]}::uuid[])
    order by (etat <> 'ouvert'), ouvert_le desc, id limit 100`.execute(bd);
  return rows;
}

export async function changerUnBesoin(
  bd: Bd,
  id: string,
  { etat, le, suite }: { etat: EtatDeBesoin; le: Instant; suite: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.besoin')
    .set((eb) => ({
      etat,
      ferme_le: etat === 'ouvert' ? null : le,
      suite,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
