import { type Bd, parmi } from '#socle';
import { type Centimes, centimes, type DateCivile, type Instant } from '#socle/pur';
import type { CalculGarde } from '../domaine/calcul.ts';
import type { Tables } from './tables.gen.ts';

export interface Forfait {
  id: string;
  demandeId: string;
  cause: 'silence' | 'urgence';
  motif: string;
  depuis: DateCivile;
  jusquau: DateCivile | null;
  montant: Centimes | null;
  calcul: CalculGarde;
}

const table = (bd: Bd) => bd.withTables<Tables>();

/** @returns false when this request already has one of this cause: an event may come twice */
export async function ecrireUnForfait(
  bd: Bd,
  f: Forfait & { personneId: string; cle: number; le: Instant; par: number | null },
): Promise<boolean> {
  const fait = await table(bd)
    .insertInto('apa.forfait')
    .values({
      id: f.id,
      demande_id: f.demandeId,
      personne_id: f.personneId,
      cle: f.cle,
      cause: f.cause,
      motif: f.motif,
      depuis: f.depuis,
      jusquau: f.jusquau,
      montant_centimes: f.montant,
      calcul: JSON.stringify(f.calcul),
      ecrit_le: f.le,
      ecrit_par: f.par,
    })
    .onConflict((conflit) => conflit.columns(['demande_id', 'cause']).doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

export async function forfaitsDesDemandes(
  bd: Bd,
  demandeIds: readonly string[],
): Promise<Forfait[]> {
  if (demandeIds.length === 0) return [];
  const lignes = await table(bd)
    .selectFrom('apa.forfait')
    .selectAll()
    .where('demande_id', '=', parmi(demandeIds))
    .orderBy('depuis')
    .execute();
  return lignes.map((l) => ({
    id: l.id,
    demandeId: l.demande_id,
    cause: l.cause as Forfait['cause'],
    motif: l.motif,
    depuis: l.depuis as DateCivile,
    jusquau: l.jusquau as DateCivile | null,
    montant: l.montant_centimes === null ? null : centimes(l.montant_centimes),
    calcul: l.calcul as CalculGarde,
  }));
}

/** Those of a silence that still run; one that began that very day keeps its day. @returns how many */
export async function finirLesForfaits(
  bd: Bd,
  demandeId: string,
  dernierJour: DateCivile,
): Promise<number> {
  const fait = await table(bd)
    .updateTable('apa.forfait')
    .set(({ fn, ref, val }) => ({
      jusquau: fn<string>('greatest', [ref('depuis'), val(dernierJour)]),
    }))
    .where('demande_id', '=', demandeId)
    .where('cause', '=', 'silence')
    .where('jusquau', 'is', null)
    .executeTakeFirst();
  return Number(fait.numUpdatedRows);
}
