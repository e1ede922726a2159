/** An access without a duty: how long it lasts. The database refuses a longer one. */
export const ACCES_EXCEPTIONNEL = {
  minutes: 180,
  depuis: '2026-11-24',
  source: 'engagement du département : trois heures, une raison, le DPO prévenu',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Searches by one agent in one hour, past which the DPO sees them. */
export const RECHERCHES_EN_NOMBRE = {
  parHeure: 30,
  depuis: '2026-11-24',
  source:
    'décision ; CNIL, délibération 2021-122 : les traces servent à déceler les usages anormaux',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long a partner's token may live, and how long it does when nothing else is said, in days. */
export const DUREE_D_UN_JETON = {
  joursAuPlus: 365,
  joursParDefaut: 90,
  depuis: '2026-11-26',
  source: 'décision du produit : un secret qui se renouvelle chaque trimestre, un an au plus',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** Calls that one token may make in a minute. */
export const APPELS_PAR_MINUTE = {
  nombre: 300,
  depuis: '2026-11-26',
  source: 'décision du produit : un logiciel qui relit son annuaire en entier y tient',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
