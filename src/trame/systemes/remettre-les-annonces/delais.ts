import { ajouterMinutes, type Instant } from '#socle/pur';
import { DELAIS_DE_REMISE } from '../parametres.ts';

export const ESSAIS_AU_PLUS = DELAIS_DE_REMISE.minutes.length + 1;

/** When the next attempt may be made; null when that was the last one. @param essais made so far, this one included */
export function prochainEssai(essais: number, maintenant: Instant): Instant | null {
  const minutes = DELAIS_DE_REMISE.minutes[essais - 1];
  return minutes === undefined ? null : ajouterMinutes(maintenant, minutes);
}
