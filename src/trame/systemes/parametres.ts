/** How long the same key gives the same answer, in hours. */
export const REPONSE_GARDEE = {
  heures: 24,
  depuis: '2026-11-26',
  source: 'décision du produit : une nuit de panne et sa reprise',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** After each attempt that failed, how long before the next one, in minutes; after the last, the address is suspended. */
export const DELAIS_DE_REMISE = {
  minutes: [1, 5, 30, 120, 300, 600, 1440],
  depuis: '2026-11-26',
  source: 'Standard Webhooks : des essais qui s’espacent, sur plusieurs jours',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** How long both secrets sign after a change, in hours. */
export const RECOUVREMENT_DES_SECRETS = {
  heures: 48,
  depuis: '2026-11-26',
  source: 'décision du produit : le temps de changer un secret sans perdre une annonce',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** What one attempt may take: milliseconds, and bytes of the answer that are read. */
export const BORNES_D_UN_ESSAI = {
  millisecondes: 10_000,
  octets: 16_384,
  depuis: '2026-11-26',
  source: 'décision du produit : une adresse lente n’en retarde pas une autre',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
