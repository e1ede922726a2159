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

/** Bookings asked in an hour from one network (a library, a reception centre share one), and from everywhere; past that, from each. */
export const RESERVATIONS_PAR_HEURE = {
  parReseau: 20,
  enTout: 600,
  parReseauAlors: 2,
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

/** When no hour is left, the team calls within so many working days. */
export const RAPPEL_QUAND_TOUT_EST_COMPLET = {
  joursOuvres: 2,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S132 : jamais une page vide)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** What a place's team may still say of a day, before it becomes a fact that nothing changes. */
export const DIRE_UNE_OUVERTURE = {
  joursAvantDeCompter: 2,
  joursAuPlus: 7,
  depuis: '2026-11-26',
  source: 'décision du département : le temps de corriger, sans case à cocher chaque jour',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

export const GARDE_DES_OUVERTURES = { jours: 30 } as const;

/** A closing frees the hours taken; the team has so long to propose another one, and never later than the day before. */
export const AUTRE_HEURE_APRES_UNE_FERMETURE = {
  joursOuvres: 2,
  depuis: '2026-11-26',
  source: 'engagement du département (charte R10 : rien ne se ferme sur une personne)',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** A reminder leaves the working day before, unless the département says otherwise, and never so near the hour. */
export const RAPPEL_PAR_DEFAUT = {
  joursOuvres: 1,
  auMoinsMinutes: 120,
  /** Each of these hours of a working day, at this minute. */
  passages: { de: 8, a: 16, minute: 40 },
  depuis: '2026-11-27',
  source:
    'décision du produit (besoins §3.7) : la veille, on sait si l’on viendra, et quelqu’un répond encore pour changer',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;
