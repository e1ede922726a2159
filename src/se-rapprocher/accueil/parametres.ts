/** Simple answers and drafts erase themselves; nothing else does without a human decision. */
export const CONSERVATION_DES_REPONSES_SIMPLES = {
  jours: 90,
  depuis: '2026-11-24',
  source: 'Tisserin : la durée du reçu qui permet d’y revenir',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long the duty manager has to answer a fact of urgency, counted from when it was told; hours of Paris. */
export const REPONSE_DE_LA_PERMANENCE = {
  minutesPourMaintenant: 60,
  joursOuvresSinon: 1,
  heureSinon: '17:00',
  depuis: '2026-11-24',
  source: 'Tisserin : une promesse du produit, à régler avec la permanence du département',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** How long a numbered sheet waits to be keyed back, and its code with it. */
export const CONSERVATION_DU_PAPIER = {
  jours: 30,
  depuis: '2026-11-26',
  source: 'Tisserin : le temps de recopier après une panne, puis la réserve s’efface',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
