import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** Adds an account number, ciphered; says its last signs on the payee; what was rejected for it may go again. */
export async function noterDesCoordonnees(
  bd: Bd,
  une: {
    id: string;
    destinataireId: string;
    chiffre: string;
    fin: string;
    creancierDit: boolean;
    le: DateCivile;
    par: number | null;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.coordonnees')
    .values({
      id: une.id,
      destinataire_id: une.destinataireId,
      chiffre: une.chiffre,
      servies_le: une.le,
      notees_par: une.par,
    })
    .execute();
  await sql`
    update paiements.destinataire set iban_fin = ${une.fin}, creancier_dit = ${une.creancierDit} where id = ${une.destinataireId}`.execute(
    bd,
  );
  await sql`
    update paiements.versement set etat = 'prevu', prevu_le = ${une.le}::date, bordereau_id = null, piece = null
    where destinataire_id = ${une.destinataireId} and etat = 'rejete'`.execute(bd);
}

export interface CompteChiffre {
  id: string;
  chiffre: string;
}

/** The account noted last of each payee; the policies let only those who order payments read them. */
export async function coordonneesDe(
  bd: Bd,
  destinataireIds: readonly string[],
): Promise<Map<string, CompteChiffre>> {
  const { rows } = await sql<CompteChiffre & { destinataireId: string }>`
    select distinct on (destinataire_id) destinataire_id as "destinataireId", id, chiffre from paiements.coordonnees
    where destinataire_id = any (${[...destinataireIds]}::uuid[]) order by destinataire_id, ordre desc`.execute(
    bd,
  );
  return new Map(rows.map(({ destinataireId, id, chiffre }) => [destinataireId, { id, chiffre }]));
}

/** These served that day, and no other of the same payees: what was replaced is erased in its time. */
export async function direServies(
  bd: Bd,
  { ids, le }: { ids: readonly string[]; le: DateCivile },
): Promise<void> {
  await sql`
    update paiements.coordonnees set servies_le = ${le}::date where id = any (${[...ids]}::uuid[])`.execute(
    bd,
  );
}
