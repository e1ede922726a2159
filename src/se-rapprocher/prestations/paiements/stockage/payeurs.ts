import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { NomDeFormat, Payeur } from '../domaine/payeur.ts';
import type { Tables } from './tables.gen.ts';

/** What was said last of the paymaster; a documented CSV while nobody said anything. */
export async function payeurEnVigueur(bd: Bd): Promise<Payeur> {
  const { rows } = await sql<Payeur>`
    select format, reglages as pes from paiements.payeur order by ordre desc limit 1`.execute(bd);
  return rows[0] ?? { format: 'csv' };
}

/** The same, for who may read no more of it: its format. */
export async function formatEnVigueur(bd: Bd): Promise<NomDeFormat> {
  const { rows } = await sql<{ format: NomDeFormat }>`
    select format from paiements.payeur order by ordre desc limit 1`.execute(bd);
  return rows[0]?.format ?? 'csv';
}

/** Each time it is said is kept: the last one holds. */
export async function ecrireUnPayeur(
  bd: Bd,
  { id, payeur, le, par }: { id: string; payeur: Payeur; le: Instant; par: number },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.payeur')
    .values({
      ...{ id, format: payeur.format, dit_le: le, dit_par: par },
      reglages: JSON.stringify(payeur.format === 'pes' ? payeur.pes : {}),
    })
    .execute();
}
