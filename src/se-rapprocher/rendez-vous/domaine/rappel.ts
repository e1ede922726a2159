import {
  ajouterJours,
  ajouterJoursOuvres,
  aujourdHuiA,
  debutDuJour,
  type Instant,
} from '#socle/pur';

export type IssueDeRappel = 'ecrit' | 'trop_tard' | 'protegee' | 'sans_moyen' | 'pas_parti';

/** Up to when a rendez-vous is near enough to be reminded of today: what stands before the end of that working day. */
export const finDesRappels = (maintenant: Instant, joursOuvres: number): Instant =>
  debutDuJour(ajouterJours(ajouterJoursOuvres(aujourdHuiA(maintenant), joursOuvres), 1));

/**
 * Taken the very day it would be reminded of, or after: she has just heard it, and a message would only worry her.
 * One that moved after its reminder is said again, whenever it was taken.
 */
export function prisTropTard(
  { debut, prisLe, rappelPour }: { debut: Instant; prisLe: Instant; rappelPour: Instant | null },
  joursOuvres: number,
): boolean {
  if (rappelPour !== null) return false;
  return prisLe >= debutDuJour(ajouterJoursOuvres(aujourdHuiA(debut), -joursOuvres));
}
