/** Under this many, a figure is not shown, stored, exported or published. */
export const SEUIL_DE_DIFFUSION = {
  personnes: 11,
  depuis: '2026-11-24',
  source: 'charte, R3 (projet social, L. 42, 44, 286) ; seuil du secret statistique fiscal, onze',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Days between the figure and those who may read it: agents none, then who directs them, then everyone. */
export const ORDRE_DE_LECTURE = {
  encadrementApresJours: 7,
  publicApresJours: 30,
  depuis: '2026-11-24',
  source: 'charte, R2 (projet social, L. 74 ; besoins S43 : les agents voient les premiers)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

export const GARDE_DES_FAITS = { mois: 13, evenementsJours: 30 } as const;
