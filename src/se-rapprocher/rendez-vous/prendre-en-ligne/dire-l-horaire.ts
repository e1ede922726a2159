import { direLesHoraires } from '#partenaires';

/** Opening hours in words; in English, only that they are posted, for they are kept in one language. */
export function direLHoraire(horaires: string | null, langue: 'fr' | 'en'): string {
  const lignes = direLesHoraires(horaires);
  if (langue === 'en' || lignes.length === 0) return '';
  return `Ouvert ${lignes.join(' ; ')}.`;
}
