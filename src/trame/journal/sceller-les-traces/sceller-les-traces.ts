import type { Bd } from '#socle';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import type { PourLeJournal } from '../pour-le-journal.ts';
import { toutesLesRestaurations } from '../stockage/restaurations.ts';
import {
  dernierSceau,
  ecrireUnSceau,
  finDeLaTranche,
  horizonDesTransactions,
  lotsEntre,
  poseDuDernierSceau,
  prendreLeSceau,
} from '../stockage/sceaux.ts';
import { empreinteDuSceau, ORIGINE } from './empreinte-du-sceau.ts';

/** The database counts its transactions lower than the last seal: a logical copy that « tisserin restaurer » did not make. */
export type RefusDeSceller = { raison: 'transactions_reculees'; scelle: string; atteint: string };

/** When the last seal was laid; null when none was. Read as the machine `scellement`. */
export const dernierScellement = ({ bd }: Pick<PourLeJournal, 'bd'>): Promise<Instant | null> =>
  poseDuDernierSceau(bd);

/** Where the chain stands: its last link, seal or restoration, and the number that the next seal starts from. */
export interface BoutDeLaChaine {
  precedent: string;
  depuis: string;
  decalage: string;
  numero: number;
}

async function lireLeBoutDeLaChaine({ bd }: Pick<PourLeJournal, 'bd'>): Promise<BoutDeLaChaine> {
  const sceau = await dernierSceau(bd);
  const restauration = (await toutesLesRestaurations(bd)).at(-1);
  const numero = sceau?.numero ?? 0;
  const scelle = sceau?.jusquATransaction ?? '0';
  const decalage = restauration?.decalage ?? '0';
  if (!restauration || restauration.apresSceau < numero)
    return { precedent: sceau?.empreinte ?? ORIGINE, depuis: scelle, decalage, numero };
  return {
    precedent: restauration.empreinte,
    depuis: restauration.depuisTransaction,
    decalage,
    numero,
  };
}

/** The last link of the chain, to be found again after a restoration; null when there is none. */
export async function boutDuJournal(bd: Bd): Promise<string | null> {
  const { precedent } = await lireLeBoutDeLaChaine({ bd });
  return precedent === ORIGINE ? null : precedent;
}

/** Takes the seal for this transaction first: one sealer at a time. */
export async function prendreLeBoutDeLaChaine(pour: PourLeJournal): Promise<BoutDeLaChaine> {
  await prendreLeSceau(pour.bd);
  return lireLeBoutDeLaChaine(pour);
}

/** One seal a month over these transactions, chained one to the next. @returns the last link, and how many */
export async function scellerEntre(
  pour: PourLeJournal,
  { precedent, depuis, numero }: BoutDeLaChaine,
  jusquA: string,
): Promise<{ precedent: string; numero: number; sceaux: number; traces: number }> {
  const lots = await lotsEntre(pour.bd, depuis, jusquA);
  let bout = { precedent, numero };
  for (const lot of lots) {
    const sceau = {
      ...lot,
      depuisTransaction: depuis,
      jusquATransaction: jusquA,
      precedent: bout.precedent,
    };
    const empreinte = empreinteDuSceau(pour, sceau);
    const pose = await ecrireUnSceau(pour.bd, { ...sceau, empreinte }, pour.maintenant);
    bout = { precedent: empreinte, numero: pose };
  }
  const traces = lots.reduce((somme, { nombre }) => somme + nombre, 0);
  return { ...bout, sceaux: lots.length, traces };
}

/** Sixty milliseconds of the database: five busy minutes hold fifty times as many. */
const TRANCHE = 10_000;

/**
 * Seals, in one batch a month, the oldest traces not yet sealed of the transactions that have ended; each seal is chained
 * to the one before. Run by the machine `scellement`, every few minutes: never in a request.
 * @param demande.tranche how many traces at a time, to leave the database to those who wait; none of a transaction is left
 * @returns `reste`: there are more, to be sealed in another transaction
 */
export async function scellerLesTraces(
  pour: PourLeJournal,
  { tranche = TRANCHE }: { tranche?: number } = {},
): Promise<Resultat<{ sceaux: number; traces: number; reste: boolean }, RefusDeSceller>> {
  const bout = await prendreLeBoutDeLaChaine(pour);
  const horizon = await horizonDesTransactions(pour.bd, bout.decalage);
  if (BigInt(horizon) < BigInt(bout.depuis))
    return refuse({ raison: 'transactions_reculees', scelle: bout.depuis, atteint: horizon });
  const fin = await finDeLaTranche(pour.bd, bout.depuis, horizon, tranche);
  const { sceaux, traces } = await scellerEntre(pour, bout, fin ?? horizon);
  return reussi({ sceaux, traces, reste: fin !== null });
}
