import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  heureA,
  type Instant,
  instantDuMur,
  jourDeLaSemaine,
  nomDuJourFerie,
} from '#socle/pur';
import { HEURES_DES_MESSAGES } from './parametres.ts';

const estCalme = (jour: DateCivile) => jourDeLaSemaine(jour) === 7 || nomDuJourFerie(jour) !== null;

/** The first moment from this one when a message may ring at someone’s home. */
export function prochaineHeureDEnvoi(maintenant: Instant): Instant {
  const { de, a } = HEURES_DES_MESSAGES;
  let jour = aujourdHuiA(maintenant);
  const heure = heureA(maintenant);
  if (!estCalme(jour) && heure >= de && heure < a) return maintenant;
  if (heure >= a) jour = ajouterJours(jour, 1);
  while (estCalme(jour)) jour = ajouterJours(jour, 1);
  const matin = instantDuMur(jour, de);
  return matin > maintenant ? matin : maintenant;
}
