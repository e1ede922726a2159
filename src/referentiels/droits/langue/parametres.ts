import type { Reference } from './declarations.ts';
import { type Mois, moisEcrit, premierMoisEntier } from './mois.ts';
import type { Unite } from './unites.ts';

/** One dated fact of the law, as its JSON file writes it. */
export interface Parametre {
  id: string;
  libelle: string;
  unite: Unite;
  valeurs: readonly ValeurDatee[];
  /** The day somebody last read the text. */
  verifie_le: string | null;
  /** `confirme`: read in the text. `derive`: computed from published figures. `a-verifier`: second hand. */
  statut: 'confirme' | 'derive' | 'a-verifier';
  /**
   * The last day on which the last value is known to hold, from the revaluations that the law announces. Past it the
   * answer is unknown, never the old amount. `null`: the text holds until another one changes it.
   */
  horizon: string | null;
  /** The text by which a revaluation never lowers it: past its horizon it is at least its last value. */
  plancher?: readonly Reference[];
}

export interface ValeurDatee {
  depuis: string;
  /** `null`: repealed. */
  valeur: number | null;
  references: readonly Reference[];
  /** Day of the Journal officiel. */
  jo?: string;
  /** Differs from what is usually copied: why. */
  note?: string;
  /** How the date is to be understood. */
  precision?: string;
}

export interface SerieDeParametre extends Parametre {
  /** First month of each value, in order: what the calculation reads. */
  debuts: readonly Mois[];
  /** First month of which nothing is known. */
  perimeDepuis: Mois;
}

export type Lecture =
  | { etat: 'connu'; rang: number; valeur: number }
  | { etat: 'sans_valeur' }
  | { etat: 'perime' };

export function preparerUnParametre(parametre: Parametre): SerieDeParametre {
  const valeurs = [...parametre.valeurs].sort((a, b) => a.depuis.localeCompare(b.depuis));
  return {
    ...parametre,
    valeurs,
    debuts: valeurs.map(({ depuis }) => premierMoisEntier(depuis)),
    perimeDepuis:
      parametre.horizon === null ? Number.POSITIVE_INFINITY : moisEcrit(parametre.horizon) + 1,
  };
}

/** The value in force on the first day of the month. */
export function lireUnParametre(serie: SerieDeParametre, mois: Mois): Lecture {
  if (mois >= serie.perimeDepuis) return { etat: 'perime' };
  for (let rang = serie.debuts.length - 1; rang >= 0; rang--) {
    if ((serie.debuts[rang] as number) > mois) continue;
    const valeur = serie.valeurs[rang]?.valeur ?? null;
    return valeur === null ? { etat: 'sans_valeur' } : { etat: 'connu', rang, valeur };
  }
  return { etat: 'sans_valeur' };
}

/** Lowest that a value can be past its horizon: no amount of the law is negative. */
export const auMoinsApresLHorizon = ({ plancher, valeurs }: SerieDeParametre): number =>
  plancher ? (valeurs.at(-1)?.valeur ?? 0) : 0;
