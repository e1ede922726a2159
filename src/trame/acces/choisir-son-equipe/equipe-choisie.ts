import type { Acces } from '../acces.ts';

/** A team by its key: service × territory, under the name of its place. */
export interface Equipe {
  cle: number;
  nom: string;
}

/** The team that answers for what is written: the only one, or the one that the form names. Null: to be named. */
export function equipeChoisie(
  { lecteur }: Pick<Acces, 'lecteur'>,
  cle?: number | null,
): number | null {
  if (lecteur.genre !== 'agent') return null;
  if (typeof cle === 'number' && lecteur.cles.includes(cle)) return cle;
  return lecteur.cles.length === 1 ? (lecteur.cles[0] ?? null) : null;
}
