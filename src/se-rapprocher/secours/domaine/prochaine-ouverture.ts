import { ajouterJours, type DateCivile, estOuvre, lireLesHoraires, plagesDuJour } from '#socle/pur';

export interface JoursFermes {
  siteId: number;
  agentId: number | null;
  du: DateCivile;
  au: DateCivile;
}

interface Lieu {
  id: number;
  horaires: string | null;
}

/** A place says its hours, or is open on working days; a closing of the whole place wins over both. */
export function ouvreCeJour(
  { id, horaires }: Lieu,
  fermetures: readonly JoursFermes[],
  jour: DateCivile,
): boolean {
  const fermee = fermetures.some(
    ({ siteId, agentId, du, au }) => siteId === id && agentId === null && du <= jour && jour <= au,
  );
  if (fermee) return false;
  const semaine = lireLesHoraires(horaires);
  return semaine ? plagesDuJour(semaine, jour).length > 0 : estOuvre(jour);
}

/** A place closed for longer is closed: nothing is prepared. */
export const JOURS_REGARDES = 14;

/**
 * The day a pack is to be written for this evening: the next one when the place opens. Null when there is none soon,
 * and on the eve of a day off that follows a day off, when the pack of Friday still stands.
 */
export function jourAPreparer(
  lieu: Lieu,
  fermetures: readonly JoursFermes[],
  aujourdHui: DateCivile,
): DateCivile | null {
  for (let pas = 1; pas <= JOURS_REGARDES; pas += 1) {
    const jour = ajouterJours(aujourdHui, pas);
    if (ouvreCeJour(lieu, fermetures, jour)) return pas === 1 || estOuvre(aujourdHui) ? jour : null;
  }
  return null;
}
