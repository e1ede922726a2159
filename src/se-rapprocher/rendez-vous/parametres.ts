/** How far ahead, and how soon, a place may be taken online. */
export const EN_LIGNE = {
  joursDevant: 28,
  delaiMinutes: 120,
  depuis: '2026-11-24',
  source: 'engagement du département',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Guest bookings, taken with a first name only, are erased after this many days (besoins S86). */
export const CONSERVATION_DES_INVITES = {
  jours: 30,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S86)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Bookings asked in an hour from one network (a library, a reception centre share one), and from everywhere. */
export const RESERVATIONS_PAR_HEURE = {
  parReseau: 20,
  enTout: 600,
  depuis: '2026-11-24',
  source: 'calcul : douze fois la plus forte heure attendue d’un site',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** A rendez-vous opens the record to the team that receives, until so many days after it. */
export const OUVERTURE_APRES_LE_RENDEZ_VOUS = {
  jours: 30,
  depuis: '2026-11-24',
  source: 'engagement du département',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
