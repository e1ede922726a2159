import type { ReactNode } from 'react';
import type { Echeance } from '#echeances';
import type { PointARevoir } from '#interface';
import type { DateCivile } from '#socle/pur';
import type { DemandeLue } from '../lire-une-demande/lire-une-demande.ts';
import type { DroitDeTous } from '../voir-les-droits-de-tous/droits-de-tous.ts';

/** What was just typed, and what is to review of it. */
export interface Reprise {
  refus?: string | undefined;
  /** Which form it is about. */
  geste?: string | undefined;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}

/** One request as its page shows it. */
export interface Vie extends DemandeLue, Reprise {
  nom: string;
  echeances: readonly Echeance[];
  jour: DateCivile;
  /** Whether this reader's mission may sign at all; the delegation is judged when she does. */
  peutSigner: boolean;
  /** Whether the team that received it may take it to examine: same service, nobody has begun. */
  peutPrendre: boolean;
  peutOrienter: boolean;
  /** Panels of the right's own module, in place. */
  siens: ReactNode;
  /** Everyone's rights still to look at with her, left by this request: a thing to do, never a fault. */
  aVoir: readonly DroitDeTous[];
  /** A code that has just been drawn: said once. */
  code: string | null;
}
