/** How long traces are kept. CNIL: six months to one year; the département keeps one year. */
export const CONSERVATION_DES_TRACES = {
  mois: 12,
  depuis: '2021-10-14',
  source: 'CNIL, délibération 2021-122 du 14 octobre 2021, recommandation sur la journalisation',
  statut: 'recommandation',
  verifieLe: '2026-11-24',
} as const;

/** Partitions made ahead, so that a month begins without anyone. */
export const PARTITIONS_D_AVANCE = {
  mois: 3,
  depuis: '2026-11-24',
  source: 'décision technique',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
