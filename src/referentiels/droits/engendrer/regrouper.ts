import type { Colonne } from './plan.ts';
import { type Case, dessousDe, type Tableau } from './tableau.ts';

/** From so many months on, a sum is one column: it is added up once, when the lot is filled. */
const MOIS_D_UNE_SOMME = 6;

/**
 * Sums of one fact over many months become columns of their own, added in the very order of the rule; then the columns
 * that nothing reads any more are dropped. `sorties`: the cases that the code will write.
 */
export function regrouper(
  tableau: Tableau,
  colonnes: readonly Colonne[],
  sorties: readonly number[],
): Colonne[] {
  const toutes = [...colonnes];
  const sommes = new Map<string, number>();
  // A long sum holds shorter ones, which are replaced before it: it is read as it was.
  const cases = [...tableau.cases];
  const termesDe = (rang: number): number[] | undefined => {
    const une = cases[rang] as Case;
    if (une.t === 'colonne') return une.booleen ? undefined : [une.rang];
    if (une.t !== 'op' || une.op !== 'plus') return undefined;
    const droite = cases[une.b] as Case;
    const gauche = termesDe(une.a);
    return gauche && droite.t === 'colonne' && !droite.booleen
      ? [...gauche, droite.rang]
      : undefined;
  };
  for (const [rang, une] of cases.entries()) {
    if (une.t !== 'op' || une.op !== 'plus') continue;
    const termes = termesDe(rang);
    const [premier] = (termes ?? []).map((terme) => colonnes[terme] as Colonne);
    if (!termes || !premier || termes.length < MOIS_D_UNE_SOMME) continue;
    const siens = termes.map((terme) => colonnes[terme] as Colonne);
    if (siens.some(({ variable }) => variable !== premier.variable)) continue;
    const cle = termes.join();
    const somme = siens.map(({ mois }) => mois ?? null);
    const place =
      sommes.get(cle) ?? toutes.push({ variable: premier.variable, de: premier.de, somme }) - 1;
    sommes.set(cle, place);
    // What is the asker's is the household's, but her column is one of persons.
    const ou = premier.de === 'personne' && une.ou === 'foyer' ? 'demandeur' : une.ou;
    tableau.cases[rang] = { t: 'colonne', rang: place, ou, booleen: false };
  }
  return garderLesLues(tableau, toutes, sorties);
}

function garderLesLues(
  tableau: Tableau,
  colonnes: readonly Colonne[],
  sorties: readonly number[],
): Colonne[] {
  const vues = new Set<number>();
  const lues = new Map<number, number>();
  const suivre = (rang: number): void => {
    if (vues.has(rang)) return;
    vues.add(rang);
    const une = tableau.cases[rang] as Case;
    if (une.t === 'colonne' && !lues.has(une.rang)) lues.set(une.rang, lues.size);
    for (const dessous of dessousDe(une)) suivre(dessous);
  };
  for (const sortie of sorties) suivre(sortie);
  for (const rang of vues) {
    const une = tableau.cases[rang] as Case;
    if (une.t === 'colonne') tableau.cases[rang] = { ...une, rang: lues.get(une.rang) as number };
  }
  return [...lues.keys()].map((rang) => colonnes[rang] as Colonne);
}
