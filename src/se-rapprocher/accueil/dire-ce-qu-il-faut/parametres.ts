/** Requests left online in an hour: from one network (a library, a hostel), and from everywhere; past that, from each. */
export const DEPOTS_PAR_HEURE = {
  parReseau: 15,
  enTout: 600,
  parReseauAlors: 2,
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

/** Requests that one partner's system brings in an hour. */
export const DEPOTS_D_UN_SYSTEME = {
  parHeure: 120,
  depuis: '2026-11-26',
  source:
    'décision du produit : plus qu’une structure n’en écrit, moins qu’une équipe n’en noierait',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** How long a system reads where its request stands, in days. */
export const ETAT_LU_PAR_SYSTEME = {
  jours: 180,
  depuis: '2026-11-26',
  source: 'décision du produit : le temps d’un accompagnement, sans en garder la porte ouverte',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
