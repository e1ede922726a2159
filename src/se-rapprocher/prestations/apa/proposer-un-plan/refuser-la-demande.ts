import type { Acces } from '#acces';
import { produireLEffetDuSilence } from '#demandes-de-droits';
import type { PropositionRefusee } from '../evenements.ts';

/** The request that a refused proposal answered is deemed refused; a hand that was moving it meanwhile is waited for. */
export async function refuserLaDemande(
  acces: Acces,
  { demandeId, regime, effet, le }: PropositionRefusee['contenu'],
): Promise<void> {
  const fait = await produireLEffetDuSilence(acces, { demandeId, regime, effet, le });
  if (!fait.ok && fait.refus.raison === 'change_entre_temps')
    throw new Error(`refusal on ${demandeId}: changed meanwhile`);
}
