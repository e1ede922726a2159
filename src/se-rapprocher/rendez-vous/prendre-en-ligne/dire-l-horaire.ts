import { direLesHoraires, hoursInEnglish } from '#socle/pur';

/** Opening hours in words. */
export function direLHoraire(horaires: string | null, langue: 'fr' | 'en'): string {
  const lignes = langue === 'en' ? hoursInEnglish(horaires) : direLesHoraires(horaires);
  if (lignes.length === 0) return '';
  return `${langue === 'en' ? 'Open' : 'Ouvert'} ${lignes.join(' ; ')}.`;
}
