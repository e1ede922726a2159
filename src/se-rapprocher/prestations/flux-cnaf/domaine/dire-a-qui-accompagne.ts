import type { GenreDeChangement } from './comparer-au-mois-dernier.ts';

/** What a month changed for somebody, in the words of who orients and accompanies her. */
export type Nouvelle = 'a_orienter' | 'suspendu' | 'repris' | 'clos';

const DE_CE_CHANGEMENT: Readonly<Partial<Record<GenreDeChangement, Nouvelle>>> = {
  suspension: 'suspendu',
  reprise: 'repris',
  fin: 'clos',
  sortie: 'clos',
};

/**
 * @param soumise she has the rights and the duties of an accompaniment (CASF, art. L262-28): who has not is owed no
 *   orientation
 * @param genres what changed for her household, or for her
 */
export function nouvellesDe(
  soumise: boolean,
  genres: ReadonlySet<GenreDeChangement>,
): readonly Nouvelle[] {
  const entre = soumise && (genres.has('entree') || genres.has('accompagnement_debut'));
  const autres = [...genres].flatMap((genre) => DE_CE_CHANGEMENT[genre] ?? []);
  return [...new Set<Nouvelle>([...(entre ? (['a_orienter'] as const) : []), ...autres])];
}
