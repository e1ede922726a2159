/** How long a session lives. Decision of the département, close to ProConnect's own twelve hours. */
export const DUREE_DE_SESSION = {
  heures: 12,
  inactiviteMinutes: 120,
  depuis: '2026-11-24',
  source: 'décision, journée de travail ; ProConnect ferme à 12 heures',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
