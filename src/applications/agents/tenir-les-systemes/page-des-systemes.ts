import type { Systeme } from '#acces';
import type { PointARevoir } from '#interface';
import type { ServiceDuDepartement } from '#services';
import type { Instant } from '#socle/pur';
import type { AdresseEtAnnonces } from '#systemes';
import type { Territoire } from '#territoires';

/** What the page of the systems shows, and what was just made or is to review on it. */
export interface PageDesSystemes {
  systemes: readonly Systeme[];
  /** Where they are told of what changes. */
  adresses: readonly AdresseEtAnnonces[];
  /** Names of the structures that they answer for. */
  structures: ReadonlyMap<string, string>;
  services: readonly ServiceDuDepartement[];
  territoires: readonly Territoire[];
  maintenant: Instant;
  peutEcrire: boolean;
  /** Said once, on the page that follows its making. */
  jeton?: { systeme: string; jeton: string; expireLe: Instant } | undefined;
  /** The secret that signs, said once as well. */
  secret?: string | undefined;
  /** Which form was sent: that of a new system, or of a token for this one. */
  formulaire?: string | undefined;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}
