/** Simple answers and drafts erase themselves; nothing else does without a human decision. */
export const CONSERVATION_DES_REPONSES_SIMPLES = {
  jours: 90,
  depuis: '2026-11-24',
  source: 'Tisserin : la durée du reçu qui permet d’y revenir',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
