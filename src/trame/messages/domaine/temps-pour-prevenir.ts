import {
  ajouterJoursOuvres,
  ajouterMinutes,
  aujourdHuiA,
  estOuvre,
  type Instant,
  instantDuMur,
  minutesEntre,
} from '#socle/pur';
import { TEMPS_POUR_PREVENIR } from './parametres.ts';

/**
 * Where the hours of office that somebody needs to tell her by voice end, counted from this moment: what is of no use
 * past that has to come back to the team now. At 15:00 on a Monday, that is Tuesday at 9:00.
 */
export function finDuTempsPourPrevenir(maintenant: Instant): Instant {
  const { de, a, minutes } = TEMPS_POUR_PREVENIR;
  let jour = aujourdHuiA(maintenant);
  let reste: number = minutes;
  if (estOuvre(jour)) {
    const matin = instantDuMur(jour, de);
    const debut = maintenant > matin ? maintenant : matin;
    const aujourdHui = Math.max(0, minutesEntre(debut, instantDuMur(jour, a)));
    if (reste < aujourdHui) return ajouterMinutes(debut, reste);
    reste -= aujourdHui;
  }
  jour = ajouterJoursOuvres(jour, 1);
  return ajouterMinutes(instantDuMur(jour, de), reste);
}
