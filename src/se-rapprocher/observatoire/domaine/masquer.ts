import { SEUIL_DE_DIFFUSION } from './parametres.ts';

/** One line of a table whose total is known. Every component counts people: all, or those who are and are not. */
export interface Cellule {
  cle: string;
  composants: readonly number[];
}

const SEUIL = SEUIL_DE_DIFFUSION.personnes;
/** How wide the doubt must be about a hidden number that is under the threshold: from none to ten. */
const DOUTE = SEUIL - 1;

const tropPetite = ({ composants }: Cellule): boolean => composants.some((n) => n < SEUIL);

const sommes = (cellules: readonly Cellule[]): number[] =>
  (cellules[0]?.composants ?? []).map((_, rang) =>
    cellules.reduce((somme, { composants }) => somme + (composants[rang] ?? 0), 0),
  );

/**
 * Which lines of a table may not be shown when its total is: those under eleven, and enough others that no
 * subtraction finds them, even by someone who knows this rule.
 * The others are taken in the order given, never by their size: a choice that depends on the numbers tells them.
 * With `m` of them hidden, each at least eleven, the hidden lines together must leave ten more to share:
 * any number under eleven then has ten values left at least.
 * @param dejaCachees lines hidden for a reason of their own, that a table about the same people must hide too
 */
export function masquer(
  cellules: readonly Cellule[],
  dejaCachees: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const cachees = cellules.filter((cellule) => tropPetite(cellule) || dejaCachees.has(cellule.cle));
  if (cachees.length === 0) return new Set();
  const autres = cellules.filter((cellule) => !cachees.includes(cellule));
  let prises = 0;
  const assez = () =>
    prises > 0 && sommes(cachees).every((somme) => somme >= SEUIL * prises + DOUTE);
  while (prises < autres.length && !assez()) {
    cachees.push(autres[prises] as Cellule);
    prises += 1;
  }
  return new Set(cachees.map(({ cle }) => cle));
}

/** The total itself: shown when everything that it counts reaches the threshold. */
export const totalVisible = (cellules: readonly Cellule[]): boolean =>
  cellules.length > 0 && sommes(cellules).every((somme) => somme >= SEUIL);
