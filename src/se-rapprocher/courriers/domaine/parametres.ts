/** Working days to answer a question, where the service has not promised another delay. */
export const REPONSE_A_UNE_QUESTION = {
  joursOuvres: 5,
  aRappelerSiPasCompris: 2,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S102 : une réponse à l’ensemble des questions)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Questions asked online in an hour: from one network (a library, a hostel), and from everywhere; past that, from each. */
export const QUESTIONS_PAR_HEURE = {
  parReseau: 15,
  enTout: 600,
  parReseauAlors: 2,
  depuis: '2026-11-26',
  source: 'décision du produit : comme les demandes écrites en ligne',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

export const GARDE_DES_REPONSES_SIMPLES = { jours: 90 } as const;
