/** Requests left online in an hour: from one network (a library, a hostel), and from everywhere. */
export const DEPOTS_PAR_HEURE = {
  parReseau: 15,
  enTout: 600,
  depuis: '2026-11-24',
  source: 'décision du produit : une salle d’attente entière doit pouvoir écrire',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Working days within which it is read by a person: the next one when her words speak of danger. */
export const LECTURE_EN_LIGNE = {
  joursOuvres: 2,
  siDanger: 1,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S15, S102) ; à confirmer par chaque équipe',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** The service of first rank that reads whatever comes, for everyone (besoins S132). */
export const SERVICE_QUI_LIT = 'service-social';
