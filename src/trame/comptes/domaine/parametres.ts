/** What a password must hold when it stands alone: 80 bits, one of these forms. */
export const MOT_DE_PASSE = {
  formes: [
    { longueur: 12, classes: 4 },
    { longueur: 14, classes: 3 },
  ],
  mots: 7,
  longueurMaximale: 200,
  depuis: '2022-10-14',
  source: 'CNIL, délibération 2022-100 du 21 juillet 2022, exemples à 80 bits d’entropie',
  statut: 'recommandation',
  verifieLe: '2026-11-24',
} as const;
