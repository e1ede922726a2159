import { type Bd, sql } from '#socle';
import type { Centimes, Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface Enveloppe {
  id: string;
  code: string;
  libelle: string;
  annee: number;
  montant: Centimes;
  engage: Centimes;
  paye: Centimes;
}

const COLONNES = sql`id, code, libelle, annee, montant_centimes as montant, engage_centimes as engage,
  paye_centimes as paye`;

export async function enveloppesDeLAnnee(bd: Bd, annee: number): Promise<Enveloppe[]> {
  const { rows } = await sql<Enveloppe>`
    select ${COLONNES} from paiements.enveloppe where annee = ${annee} order by libelle, id limit 200`.execute(
    bd,
  );
  return rows;
}

/** @returns false when that code has an envelope for that year */
export async function ecrireUneEnveloppe(
  bd: Bd,
  une: Pick<Enveloppe, 'id' | 'code' | 'libelle' | 'annee' | 'montant'> & { ouverteLe: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await bd
    .withTables<Tables>()
    .insertInto('paiements.enveloppe')
    .values({
      id: une.id,
      code: une.code,
      libelle: une.libelle,
      annee: une.annee,
      montant_centimes: une.montant,
      ouverte_le: une.ouverteLe,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns false when more is committed already, or when there is none */
export async function changerLeMontant(bd: Bd, id: string, montant: Centimes): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('paiements.enveloppe')
    .set({ montant_centimes: montant })
    .where('id', '=', id)
    .where('engage_centimes', '<=', montant)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface ResteDEnveloppe {
  id: string;
  reste: Centimes;
  libelle: string;
}

/** What is left of it, held until the end of the transaction. Null: no envelope of that code this year. */
export async function resteAEngager(
  bd: Bd,
  { code, annee }: { code: string; annee: number },
): Promise<ResteDEnveloppe | null> {
  const { rows } = await sql<ResteDEnveloppe>`
    select enveloppe_id as id, reste_centimes as reste, libelle from paiements.reste_a_engager(${code}, ${annee})`.execute(
    bd,
  );
  return rows[0] ?? null;
}
