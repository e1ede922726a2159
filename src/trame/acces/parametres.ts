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
