import { type Delai, REGIMES_EN_ANGLAIS } from '#echeances';
import type { Langue } from '#interface';
import type { DateCivile } from '#socle/pur';
import { compteEnJoursOuvres, type DelaiPublie } from '../observer-les-delais/delais-publies.ts';
import { mots } from './mots.ts';

const direLaDuree = (delai: Delai, langue: Langue): string => {
  const { unite } = mots(langue);
  const [genre, nombre] = Object.entries(delai)[0] as [keyof typeof unite, number];
  const dite = unite[genre](String(nombre));
  return nombre === 1 && langue === 'en' ? dite.replace(/s$/, '') : dite;
};

export const nomDuDelai = (delai: DelaiPublie, langue: Langue): string => {
  if (delai.genre === 'promis') return mots(langue).quoi[delai.quoi];
  return langue === 'en'
    ? (REGIMES_EN_ANGLAIS[delai.quoi]?.libelle ?? delai.regime.libelle)
    : delai.regime.libelle;
};

/** « 5 jours ouvrés »; null: each service has its own. */
export function dureePromise(delai: DelaiPublie, langue: Langue): string | null {
  if (delai.genre === 'loi') return direLaDuree(delai.delai, langue);
  return delai.joursOuvres === null
    ? null
    : direLaDuree({ joursOuvres: delai.joursOuvres }, langue);
}

/** The unit that its answers are counted in: months are counted in days. */
export const dureeObservee = (quoi: string, jours: number, langue: Langue): string =>
  direLaDuree(compteEnJoursOuvres(quoi) ? { joursOuvres: jours } : { jours }, langue);

/** « De juillet à septembre 2026. » */
export function direLeTrimestre(trimestre: DateCivile, langue: Langue): string {
  const dire = mots(langue);
  const rang = (Number(trimestre.slice(5, 7)) - 1) / 3;
  return dire.trimestre(dire.mois[rang] ?? '', trimestre.slice(0, 4));
}
