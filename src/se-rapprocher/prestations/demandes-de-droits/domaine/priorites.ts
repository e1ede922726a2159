import { type DateCivile, joursEntre } from '#socle/pur';
import type { Etat } from './etats.ts';

/** Facts about a request, with their dates: never a figure about a person (R1). */
export interface FaitsDePriorite {
  etat: Etat;
  /** The next day that the law counts for the administration. */
  echueLe: DateCivile | null;
  silence: boolean;
  motifsDus: boolean;
  /** A partner answered, and nobody went on since. */
  avisRendu: boolean;
}

/** Rules about situations and days, in the order in which they count; each is a sentence that one can say to her (S16). */
export const REGLES = {
  depuis: '2026-11-27',
  source: 'décision du département : ce que la loi a déjà tranché, puis ce qu’elle va trancher',
  statut: 'decision',
  verifieLe: '2026-11-27',
  bientotJours: 15,
} as const;

/** The order of a list, as whoever works down it reads it; what none of the three presses comes in its order of arrival. */
export const DIRE_LES_REGLES = [
  'Règle 1 : ce que la loi a déjà tranché. Le délai est passé, ou elle demande pourquoi c’est refusé.',
  `Règle 2 : ce que la loi va trancher. Il reste ${REGLES.bientotJours} jours ou moins.`,
  'Règle 3 : un partenaire a rendu son avis, et personne n’a repris la demande.',
  'Puis les autres, dans l’ordre où elles sont arrivées. Rien n’est calculé sur une personne.',
] as const;

const dansJours = (n: number): string =>
  n === 0 ? 'aujourd’hui' : n === 1 ? 'demain' : `dans ${n} jours`;

/** Why this one comes first, in a sentence with its rule; null: the order of arrival. */
export function direLaPriorite(
  { echueLe, silence, motifsDus, avisRendu }: FaitsDePriorite,
  aujourdHui: DateCivile,
): string | null {
  if (motifsDus) return 'elle demande pourquoi c’est refusé : règle 1';
  if (silence) return 'le délai est passé, une décision lui est due : règle 1';
  const reste = echueLe === null ? null : joursEntre(aujourdHui, echueLe);
  if (reste !== null && reste < 0) return 'le délai est passé : règle 1';
  if (reste !== null && reste <= REGLES.bientotJours) return `délai ${dansJours(reste)} : règle 2`;
  return avisRendu ? 'un partenaire a rendu son avis : règle 3' : null;
}
