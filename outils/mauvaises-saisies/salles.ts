/** Rooms that are played together, by the first word of their addresses: one file of tests each. */
const SALLES = {
  'qui est là': ['accueil', 'promesses', 'personnes', 'orientations', 'acces-exceptionnel'],
} as const;

export type Salle = keyof typeof SALLES | 'le reste';

export const premierMot = (adresse: string): string => adresse.slice(1).split(/[/?]/)[0] ?? '';

/** @param adresse a page's, or a route's: `/personnes/:id/foyer` */
export function salleDe(adresse: string): Salle {
  const mot = premierMot(adresse);
  const trouvee = Object.entries(SALLES).find(([, mots]) =>
    (mots as readonly string[]).includes(mot),
  );
  return (trouvee?.[0] as Salle | undefined) ?? 'le reste';
}
