import type { DateCivile } from '#socle/pur';

/** Ids and dates only: what the commission decided of someone is not in it. */
export type EvenementDePch =
  | { nom: 'DemandeRemiseALaMdph'; contenu: { demandeId: string; personneId: string } }
  | { nom: 'CommissionADecide'; contenu: { demandeId: string; le: DateCivile } };
