import { ajouterJours, type DateCivile, joursEntre } from '#socle/pur';
import type { Regime } from './regime.ts';

interface EnCours {
  depart: DateCivile;
  echueLe: DateCivile;
}

/** Days ahead that mean something for this one: « 90 days before » is said of nothing that lasts ten. */
const rappelsDe = (regime: Regime, { depart, echueLe }: EnCours): number[] =>
  regime.rappels.filter((jours) => jours < joursEntre(depart, echueLe));

/** What is to be said that day: it is past, it is near (the nearest mark crossed), or nothing. */
export function aAnnoncer(
  regime: Regime,
  enCours: EnCours,
  aujourdHui: DateCivile,
): 'depassee' | { jours: number } | null {
  if (aujourdHui > enCours.echueLe) return 'depassee';
  const reste = joursEntre(aujourdHui, enCours.echueLe);
  const franchis = rappelsDe(regime, enCours).filter((jours) => reste <= jours);
  return franchis.length > 0 ? { jours: Math.min(...franchis) } : null;
}

/** The next day, after this one, when something is to be said. */
export function prochainRegard(
  regime: Regime,
  enCours: EnCours,
  apres: DateCivile,
): DateCivile | null {
  const jours = [
    ...rappelsDe(regime, enCours).map((avant) => ajouterJours(enCours.echueLe, -avant)),
    ajouterJours(enCours.echueLe, 1),
  ];
  return jours.filter((jour) => jour > apres).sort()[0] ?? null;
}

/** When the morning job looks at a date just computed: at once if a mark is already behind. */
export const premierRegard = (
  regime: Regime,
  enCours: EnCours,
  aujourdHui: DateCivile,
): DateCivile | null =>
  aAnnoncer(regime, enCours, aujourdHui) === null
    ? prochainRegard(regime, enCours, aujourdHui)
    : aujourdHui;
