/** What one evening prepares for one place. */
export const CAHIER_DE_SECOURS = {
  /** Numbered sheets, each with its receipt. */
  feuilles: 12,
  /** Days after its own during which a pack is kept on the disk. */
  joursGardes: 2,
  depuis: '2026-11-26',
  source: 'Tisserin : un jour d’accueil d’un lieu ordinaire ; une panne de trois jours au plus',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** A place that has not opened its pack for so long does not know that it can. */
export const EXERCICE = {
  jours: 120,
  depuis: '2026-11-26',
  source: 'Tisserin : trois exercices par an',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
