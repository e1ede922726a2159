/** Searches by one agent in one hour. Past it, only her own scope answers, and the DPO is told. */
export const RECHERCHES_PAR_HEURE = {
  nombre: 30,
  depuis: '2026-11-24',
  source:
    'décision ; CNIL, délibération 2021-122 : les traces servent à déceler les usages anormaux',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long a precaution may stand (the database refuses a longer one), and when its end is announced. */
export const PRECAUTION = {
  moisAuPlus: 6,
  joursAvantLaFin: 15,
  depuis: '2026-11-24',
  source: 'engagement du département : datée, motivée, contestable, six mois au plus',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
