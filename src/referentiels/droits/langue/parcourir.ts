import type { Noeud } from './expressions.ts';
import { anneeDe, type Mois, moisDe } from './mois.ts';

/** What a node reads directly below itself. */
export function enfantsDe(noeud: Noeud): readonly Noeud[] {
  switch (noeud.t) {
    case 'calcul':
      return [noeud.a, noeud.b];
    case 'si':
      return [noeud.c, noeud.a, noeud.b];
    case 'non':
      return [noeud.a];
    case 'decale':
    case 'en_janvier':
    case 'a_la_demande':
    case 'arrondi':
    case 'membres':
    case 'groupe':
    case 'membre':
      return [noeud.e];
    default:
      return [];
  }
}

/** The month in which what is below a node is read. */
export function moisDessous(noeud: Noeud, mois: Mois): Mois {
  if (noeud.t === 'decale') return mois + noeud.de;
  if (noeud.t === 'en_janvier') return moisDe(anneeDe(mois) + noeud.de, 1);
  return mois;
}

/** Each node of the tree with the month in which it is read. */
export function visiter(noeud: Noeud, mois: Mois, voir: (noeud: Noeud, mois: Mois) => void): void {
  voir(noeud, mois);
  const dessous = moisDessous(noeud, mois);
  for (const enfant of enfantsDe(noeud)) visiter(enfant, dessous, voir);
}
