import type { Acces } from '#acces';
import { GENRE_D_OBJET } from '#demandes-de-droits';
import { tenirUneEcheance } from '#echeances';
import type { DateCivile } from '#socle/pur';

/** The commission answered: its four months (CASF R241-33) are over, and silence has no effect any more. */
export async function tenirLesQuatreMois(
  acces: Acces,
  { demandeId, le }: { demandeId: string; le: DateCivile },
): Promise<void> {
  await tenirUneEcheance(acces, {
    objet: { genre: GENRE_D_OBJET, id: demandeId },
    regime: 'pch.decision',
    le,
  });
}
