import type { Echeance } from '#echeances';
import type { PointARevoir } from '#interface';
import type { Compte } from '#paiements';
import type { ResteADire } from '#partage';
import type { DateCivile } from '#socle/pur';
import type { DossierLu } from './lire-un-dossier.ts';

/** What is given back to whoever was refused: which form, what was typed, what is to review. */
export interface Repris {
  ou?: 'dette' | 'faits' | 'decision' | 'avis' | 'plan' | 'arret';
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string | undefined;
}

export interface DossierMontre {
  lu: DossierLu;
  nomDit: string;
  jour: DateCivile;
  echeances: readonly Echeance[];
  /** Her receipt's code, or a partner's address and code: said once. */
  aDire: ResteADire | null;
  urlPublique: string;
  /** Where to pay what may be granted; nothing for who does not examine. */
  comptes: readonly Compte[];
  repris: Repris;
}

/** What one form of this page is given back, if it is the one that was refused. */
export const pour = (repris: Repris, ou: NonNullable<Repris['ou']>) => ({
  saisie: repris.ou === ou ? (repris.saisie ?? {}) : undefined,
  aRevoir: repris.ou === ou ? (repris.aRevoir ?? []) : [],
});
