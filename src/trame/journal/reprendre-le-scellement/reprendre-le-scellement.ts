import type { Instant } from '#socle/pur';
import { PARTITIONS_D_AVANCE } from '../parametres.ts';
import type { PourLeJournal } from '../pour-le-journal.ts';
import { empreinteDeLaRestauration } from '../sceller-les-traces/empreinte-du-sceau.ts';
import { prendreLeBoutDeLaChaine, scellerEntre } from '../sceller-les-traces/sceller-les-traces.ts';
import { preparerLesPartitions } from '../stockage/partitions.ts';
import { ecrireUneRestauration, numerosDesTransactions } from '../stockage/restaurations.ts';

/** From which number traces go on in a restored base, and what has to be added to its own numbers to be there. */
export interface SuiteDuJournal {
  depuis: string;
  decalage: string;
}

/** Read as the machine `scellement`; the owner then moves the numbers (`decalerLesTransactions`). */
export async function preparerLaSuite(pour: PourLeJournal): Promise<SuiteDuJournal> {
  const bout = await prendreLeBoutDeLaChaine(pour);
  const { apres, ici } = await numerosDesTransactions(pour.bd);
  const depuis = [BigInt(bout.depuis), BigInt(apres)].reduce((a, b) => (a > b ? a : b));
  const decalage = depuis > BigInt(ici) ? depuis - BigInt(ici) : 0n;
  return { depuis: String(depuis), decalage: String(decalage) };
}

/**
 * Goes on sealing after a restoration: what the backup held without a seal is sealed first, then a link of the chain
 * says from which backup this base comes. Without the product's key nobody can add that link; taken away, the seals
 * that follow do not hold.
 */
export async function reprendreLeScellement(
  pour: PourLeJournal,
  { depuis, decalage }: SuiteDuJournal,
  sauvegardeDu: Instant,
): Promise<void> {
  // A backup may be older than the months it made ready.
  await preparerLesPartitions(pour.bd, pour.aujourdHui, PARTITIONS_D_AVANCE.mois);
  const bout = await prendreLeBoutDeLaChaine(pour);
  const { precedent, numero } = await scellerEntre(pour, bout, depuis);
  const restauration = {
    apresSceau: numero,
    decalage,
    depuisTransaction: depuis,
    sauvegardeDu,
    restaureeLe: pour.maintenant,
    precedent,
  };
  await ecrireUneRestauration(pour.bd, {
    ...restauration,
    empreinte: empreinteDeLaRestauration(pour, restauration),
  });
}
