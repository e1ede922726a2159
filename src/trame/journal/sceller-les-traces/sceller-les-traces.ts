import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import type { PourLeJournal } from '../pour-le-journal.ts';
import {
  dernierSceau,
  ecrireUnSceau,
  horizonDesTransactions,
  lotsEntre,
  poseDuDernierSceau,
  prendreLeSceau,
} from '../stockage/sceaux.ts';
import { empreinteDuSceau, ORIGINE } from './empreinte-du-sceau.ts';

/** The database counts its transactions lower than the last seal: it was restored from a logical copy. */
export type RefusDeSceller = { raison: 'transactions_reculees'; scelle: string; atteint: string };

/** When the last seal was laid; null when none was. Read as the machine `scellement`. */
export const dernierScellement = ({ bd }: Pick<PourLeJournal, 'bd'>): Promise<Instant | null> =>
  poseDuDernierSceau(bd);

/**
 * Seals, in one batch a month, the traces of every transaction that has ended since the last seal; each seal is
 * chained to the one before. Run by the machine `scellement`, every few minutes: never in a request.
 */
export async function scellerLesTraces(
  pour: PourLeJournal,
): Promise<Resultat<{ sceaux: number; traces: number }, RefusDeSceller>> {
  await prendreLeSceau(pour.bd);
  const dernier = await dernierSceau(pour.bd);
  const depuis = dernier?.jusquATransaction ?? '0';
  const jusquA = await horizonDesTransactions(pour.bd);
  if (BigInt(jusquA) < BigInt(depuis))
    return refuse({ raison: 'transactions_reculees', scelle: depuis, atteint: jusquA });
  let precedent = dernier?.empreinte ?? ORIGINE;
  let traces = 0;
  const lots = await lotsEntre(pour.bd, depuis, jusquA);
  for (const lot of lots) {
    const sceau = { ...lot, depuisTransaction: depuis, jusquATransaction: jusquA, precedent };
    const empreinte = empreinteDuSceau(pour, sceau);
    await ecrireUnSceau(pour.bd, { ...sceau, empreinte }, pour.maintenant);
    precedent = empreinte;
    traces += lot.nombre;
  }
  return reussi({ sceaux: lots.length, traces });
}
