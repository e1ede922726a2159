/** The service of the directory whose teams accompany people with the RSA. */
export const SERVICE_DE_L_INSERTION = 'insertion';

/** How long the raw message and what is made from it are kept. */
export const CONSERVATION_DU_FLUX = {
  duree: 'P3M',
  depuis: '2026-11-27',
  source:
    'décision du produit : le temps de refaire et de contester un mois ; RGPD, art. 5.1.e ; CASF, art. R262-103 et suivants',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;
