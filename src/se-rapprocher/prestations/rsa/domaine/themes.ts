/**
 * What is looked at together, strengths first (besoins S50). Health is not among them: what she says of it goes in
 * her own words where she wants, never in a field (charter R8).
 */
export const THEMES = {
  compte: 'Ce qui compte pour elle',
  sait_faire: 'Ce qu’elle sait faire',
  travail: 'Le travail et la formation',
  logement: 'Le logement',
  se_deplacer: 'Se déplacer',
  garde: 'Faire garder ses enfants, aider un proche',
  papiers: 'Les papiers et les droits',
  argent: 'L’argent du mois',
  autre: 'Autre chose',
} as const;
export type Theme = keyof typeof THEMES;
export const LES_THEMES = Object.keys(THEMES) as Theme[];
