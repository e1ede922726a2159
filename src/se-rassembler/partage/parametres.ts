/** How long a text that was sent can be read: a partner through its link, a service of the département. In days. */
export const DUREE_DE_LECTURE = {
  lien: 15,
  service: 180,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S137 : le lien s’éteint après quinze jours)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Once in, a partner is not asked for a code again for this long. */
export const DUREE_D_UNE_ENTREE = {
  heures: 8,
  depuis: '2026-11-24',
  source: 'décision : une journée de travail',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Wrong codes borne: by one link until a new code is given, by one address prefix in an hour. */
export const ESSAIS_DE_CODE = {
  parLien: 5,
  parReseau: 20,
  depuis: '2026-11-24',
  source:
    'calcul : six chiffres, cinq essais, une chance sur 200 000 pour qui tient aussi l’adresse',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
