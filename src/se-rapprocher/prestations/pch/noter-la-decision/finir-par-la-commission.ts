import type { Acces } from '#acces';
import { noterUneDecisionDAilleurs } from '#demandes-de-droits';
import type { DateCivile } from '#socle/pur';

/** The commission answered (CASF R241-33): its four months are kept, silence has no effect any more, the request ends. */
export async function finirParLaCommission(
  acces: Acces,
  { demandeId, le }: { demandeId: string; le: DateCivile },
): Promise<void> {
  // Told twice, or after she withdrew: the request is where it should be already.
  await noterUneDecisionDAilleurs(acces, { demandeId, le });
}
