/** Under this many households, no figure. */
export const SECRET_DES_CHIFFRES = {
  foyers: 11,
  depuis: '2026-11-27',
  source: 'décision du produit, charte R2 ; usage de la statistique publique',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;

/** How long a mission may last, and how long a lead waits for somebody. */
export const DUREE_D_UN_REPERAGE = {
  moisAuPlus: 6,
  piste: 'P3M',
  depuis: '2026-11-27',
  source: 'décision du produit : borné dans le temps ; RGPD, art. 5.1.c et 5.1.e',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;
