/** How soon someone is told another way what a message did not tell her. */
export const REPRISE_D_UN_ENVOI = {
  /** Wall time in Paris: before it, the team still has the afternoon. */
  leJourMemeAvant: '15:00',
  leSoir: '17:00',
  leLendemain: '12:00',
  depuis: '2026-11-26',
  source: 'décision du produit ; aucun texte ne fixe ce délai',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
