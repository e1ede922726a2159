/** A receipt is good for ninety days. Decision of the département, shown on the paper itself. */
export const VALIDITE_DU_RECU = {
  jours: 90,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S97 : effacé après 90 jours)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Wrong codes borne in an hour: from one address prefix, and from everywhere together. */
export const ESSAIS_PAR_HEURE = {
  parPrefixe: 20,
  enTout: 2000,
  depuis: '2026-11-24',
  source:
    'calcul : 60 bits, 2 000 essais par heure, moins d’une chance sur 10^8 par an pour 100 000 reçus',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
