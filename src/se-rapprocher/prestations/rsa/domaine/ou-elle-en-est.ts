import type { DateCivile } from '#socle/pur';

/** What is known of an orientation and of what follows it, as facts: the state is read from them, never kept. */
export interface Faits {
  sortieLe: DateCivile | null;
  orientation: {
    confirmee: boolean;
    signee: boolean;
    notifieeLe: DateCivile | null;
    organismeEstNous: boolean;
  } | null;
  rendezVousLe: string | null;
  rendezVousPasse: boolean;
  contrat: { etat: EtatDeContrat; reexamenLe: DateCivile | null } | null;
  reorientationAttend: boolean;
  /** Granted, and no other orientation confirmed since: one is to be prepared; what is agreed goes on meanwhile. */
  reorientationAccordeeLe: DateCivile | null;
}

export type EtatDeContrat = 'en_ecriture' | 'propose' | 'signe' | 'fini';

export type OuElleEnEst =
  | { ou: 'a_orienter' }
  | { ou: 'a_reorienter'; depuis: DateCivile }
  | { ou: 'a_signer' }
  | { ou: 'a_notifier' }
  | { ou: 'ailleurs' }
  | { ou: 'rendez_vous_a_choisir' }
  | { ou: 'rendez_vous_pris'; le: string }
  | { ou: 'contrat_a_ecrire' }
  | { ou: 'contrat_a_signer' }
  | { ou: 'contrat_signe'; reexamenLe: DateCivile | null; aRelire: boolean }
  | { ou: 'sortie'; le: DateCivile };

/** Where she is, in one word, for the agent and for her alike. A new orientation that waits does not stop the rest. */
export function ouElleEnEst(faits: Faits, jour: DateCivile): OuElleEnEst {
  const { sortieLe, orientation, contrat } = faits;
  if (sortieLe !== null) return { ou: 'sortie', le: sortieLe };
  if (!orientation?.confirmee) return { ou: 'a_orienter' };
  if (faits.reorientationAccordeeLe !== null)
    return { ou: 'a_reorienter', depuis: faits.reorientationAccordeeLe };
  if (!orientation.signee) return { ou: 'a_signer' };
  if (orientation.notifieeLe === null) return { ou: 'a_notifier' };
  if (contrat?.etat === 'signe') {
    const { reexamenLe } = contrat;
    return {
      ou: 'contrat_signe',
      reexamenLe,
      aRelire: reexamenLe !== null && reexamenLe <= jour,
    };
  }
  if (contrat?.etat === 'propose') return { ou: 'contrat_a_signer' };
  if (contrat?.etat === 'en_ecriture') return { ou: 'contrat_a_ecrire' };
  if (!orientation.organismeEstNous) return { ou: 'ailleurs' };
  if (faits.rendezVousLe === null) return { ou: 'rendez_vous_a_choisir' };
  return faits.rendezVousPasse
    ? { ou: 'contrat_a_ecrire' }
    : { ou: 'rendez_vous_pris', le: faits.rendezVousLe };
}
