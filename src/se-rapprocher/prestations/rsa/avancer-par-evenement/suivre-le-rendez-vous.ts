import type { Acces } from '#acces';
import { rattacherLesRendezVous } from '#rendez-vous';
import type { Instant } from '#socle/pur';
import { tracerLeParcours } from '../gestes/charger.ts';
import {
  changerLeParcours,
  confierEnBase,
  parcoursDeLaDemande,
  parcoursDuRendezVous,
} from '../stockage/parcours.ts';
import { seulement } from './seulement.ts';

/** She chose a place by her receipt: its team becomes hers, and her rendez-vous bears her name for who receives her. */
export async function confierAuLieuChoisi(
  acces: Acces,
  { demandeId, personneId, lieuCle }: { demandeId: string; personneId: string; lieuCle: number },
): Promise<void> {
  if (!seulement(acces)) return;
  const parcours = await parcoursDeLaDemande(acces.bd, demandeId);
  if (!parcours) return;
  await confierEnBase(acces.bd, parcours.id, lieuCle);
  await rattacherLesRendezVous(acces, { premierContactId: demandeId, personneId });
}

/** Cancelled, by her or by us, or missed: she chooses again, here or with her receipt, and nothing is held against her. */
export async function rendreLeChoix(
  acces: Acces,
  { rendezVousId }: { rendezVousId: string },
): Promise<void> {
  if (!seulement(acces)) return;
  const parcours = await parcoursDuRendezVous(acces.bd, rendezVousId);
  if (!parcours || parcours.sortieLe !== null) return;
  await changerLeParcours(acces.bd, parcours, { rendez_vous_id: null, rendez_vous_le: null });
  await tracerLeParcours(acces, parcours, 'premier rendez-vous à choisir encore');
}

/** Moved to another hour: her parcours says the new one. */
export async function suivreLHeure(
  acces: Acces,
  { rendezVousId, debut }: { rendezVousId: string; debut: Instant },
): Promise<void> {
  if (!seulement(acces)) return;
  const parcours = await parcoursDuRendezVous(acces.bd, rendezVousId);
  if (!parcours || parcours.rendezVousLe === debut) return;
  await changerLeParcours(acces.bd, parcours, { rendez_vous_le: debut });
}
