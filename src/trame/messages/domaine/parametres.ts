/** When a message may ring: hours of Paris, Sundays and public holidays out. */
export const HEURES_DES_MESSAGES = {
  de: '08:30',
  a: '19:30',
  depuis: '2026-11-24',
  source: 'décision du produit (besoins §3.7 : heures calmes) ; aucun texte ne fixe ces heures',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
