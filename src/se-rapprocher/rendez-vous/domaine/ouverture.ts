export const ECARTS = {
  ouvert_tard: 'Ouvert en retard',
  ferme_tot: 'Fermé plus tôt',
  ferme: 'Pas ouvert',
} as const;
export type Ecart = keyof typeof ECARTS;

export interface Ouverture {
  ouverte: boolean;
  ecart: Ecart | null;
}

/**
 * Kept, not kept, or not known. A place that received somebody and of which nobody says otherwise was open as it
 * had said: silence of the hall in the first minutes proves nothing, and nobody's first gesture is timed.
 */
export function jugerUneOuverture({
  ouverte,
  ecart,
}: Ouverture): 'tenue' | 'pas_tenue' | 'inconnue' {
  if (ecart !== null) return 'pas_tenue';
  return ouverte ? 'tenue' : 'inconnue';
}
