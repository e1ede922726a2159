/** How long a message waits for a carrier that its channel no longer has. */
export const ATTENTE_SANS_FACTEUR = {
  heures: 24,
  depuis: '2026-11-26',
  source: 'décision du produit ; aucun texte ne fixe ce délai',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** What waits and has an hour comes back to the team while it still has so long, in hours of office, to say it by voice. */
export const TEMPS_POUR_PREVENIR = {
  minutes: 120,
  de: '09:00',
  a: '17:00',
  /** A carrier that works hands over what waits within this; past it, none has come. */
  attenteMinutes: 15,
  depuis: '2026-11-27',
  source: 'décision du produit ; aucun texte ne fixe ce délai',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;

/** When a message may ring: hours of Paris, Sundays and public holidays out. */
export const HEURES_DES_MESSAGES = {
  de: '08:30',
  a: '19:30',
  depuis: '2026-11-24',
  source: 'décision du produit (besoins §3.7 : heures calmes) ; aucun texte ne fixe ces heures',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
