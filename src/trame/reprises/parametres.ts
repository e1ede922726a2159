/** How long a file waits for her yes, and how large it may be. */
export const FICHIER_EN_ATTENTE = {
  heures: 24,
  octets: 20_000_000,
  depuis: '2026-11-26',
  source: 'décision du produit : une journée de travail ; aucun texte ne fixe ce délai',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;
