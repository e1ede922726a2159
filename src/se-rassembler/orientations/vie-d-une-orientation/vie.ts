import type { PointARevoir } from '#interface';
import type { DateCivile } from '#socle/pur';
import type { OrientationLueEnEntier } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import type { OrientationVue } from '../voir-les-orientations/en-liste.ts';

/** One orientation as its page shows it, with its sisters and what was just typed. */
export interface Vie extends OrientationLueEnEntier {
  vue: OrientationVue;
  soeurs: readonly OrientationVue[];
  jour: DateCivile;
  refus?: string | undefined;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
  /** Which form the points are about. */
  geste?: string | undefined;
}
