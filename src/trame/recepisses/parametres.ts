/** A receipt is good for ninety days. Decision of the département, shown on the paper itself. */
export const VALIDITE_DU_RECU = {
  jours: 90,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S97 : effacé après 90 jours)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/**
 * Wrong codes borne in an hour: from one address prefix, and from everywhere together. Past that, a prefix that has
 * not missed may still try: whoever floods from many places shuts out nobody who reads her own paper.
 */
export const ESSAIS_PAR_HEURE = {
  parPrefixe: 20,
  enTout: 2000,
  parPrefixeAlors: 1,
  depuis: '2026-11-24',
  source:
    'calcul : 60 bits, 2 000 essais par heure, moins d’une chance sur 10^8 par an pour 100 000 reçus',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long the page stays open without being used: a telephone that is lent, a computer of the library. */
export const DUREE_DE_SESSION = {
  minutes: 30,
  depuis: '2026-11-24',
  source: 'décision du produit : le temps d’une lecture',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Working days within which what she writes from her page is read. */
export const LECTURE_DES_MOTS = {
  joursOuvres: 2,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S102 : une réponse à toutes les questions)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
