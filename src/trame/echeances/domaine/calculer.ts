import {
  ajouterJours,
  ajouterJoursOuvres,
  ajouterMois,
  croiser,
  type DateCivile,
  joursEntre,
} from '#socle/pur';
import type { Delai, Regime } from './regime.ts';

/** Days [du, au) when the clock stands still. `au: null`: until the papers come. */
export interface Suspension {
  du: DateCivile;
  au: DateCivile | null;
  motif: string;
}

/** What a due date is computed from: nothing else moves it. */
export interface Faits {
  depart: DateCivile;
  suspensions: readonly Suspension[];
  /** A right's own end, when no delay makes it. */
  finFixee?: DateCivile | null;
  /** What the département committed itself to for this one (a very young child): counts when it is shorter. */
  raccourci?: Delai | null;
}

/** Month to month by the number of the day, or its last day (31 January + 1 month = 28 or 29 February). */
export function ajouterUnDelai(depart: DateCivile, delai: Delai): DateCivile {
  if ('mois' in delai) return ajouterMois(depart, delai.mois);
  if ('semaines' in delai) return ajouterJours(depart, 7 * delai.semaines);
  if ('jours' in delai) return ajouterJours(depart, delai.jours);
  return ajouterJoursOuvres(depart, delai.joursOuvres);
}

/** Several papers asked for at once stop the clock once. */
export function reunir(suspensions: readonly Suspension[]): Suspension[] {
  const reunies: Suspension[] = [];
  for (const une of [...suspensions].sort((a, b) => (a.du < b.du ? -1 : 1))) {
    const derniere = reunies.at(-1);
    if (derniere && (derniere.au === null || une.du <= derniere.au)) {
      if (derniere.au !== null && (une.au === null || une.au > derniere.au))
        reunies[reunies.length - 1] = { ...derniere, au: une.au };
    } else reunies.push(une);
  }
  return reunies;
}

/**
 * The last day to act, or null while the clock is stopped without an end. What the administration owes falls on its
 * day whatever the day; what a person owes goes to the next working day (Saturday, Sunday and public holidays).
 * @throws when a regime without a delay comes without its own end: the caller must refuse it before
 */
export function calculerLEcheance(regime: Regime, faits: Faits): DateCivile | null {
  if (regime.delai === null) {
    if (!faits.finFixee) throw new RangeError(`${regime.id} needs the right’s own end`);
    return faits.finFixee;
  }
  const possibles = [regime.delai, ...(faits.raccourci ? [faits.raccourci] : [])];
  let echueLe = possibles
    .map((delai) => ajouterUnDelai(faits.depart, delai))
    .sort()[0] as DateCivile;
  if (regime.franc) echueLe = ajouterJours(echueLe, 1);
  for (const { du, au } of reunir(faits.suspensions)) {
    if (du > echueLe) break;
    if (au === null) return null;
    const arret = croiser({ du, au }, { du: faits.depart, au: null });
    if (arret) echueLe = ajouterJours(echueLe, joursEntre(arret.du, au));
  }
  return regime.du === 'personne' ? ajouterJoursOuvres(echueLe, 0) : echueLe;
}
