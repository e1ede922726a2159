import type { Variable } from './declarations.ts';
import type { Defaut } from './defaut.ts';
import type { Entite, Noeud } from './expressions.ts';
import type { Graphe } from './graphe.ts';
import { type Dimensions, dimensionsDe, ecrireLesDimensions, multiplier } from './unites.ts';

/** `libre`: a bare number such as 0 or 3, which takes the unit it meets. */
type Sorte = { genre: 'booleen' } | { genre: 'nombre'; dimensions: Dimensions; libre?: true };

class Faute extends Error {}

const BOOLEEN: Sorte = { genre: 'booleen' };
const JOUR: Sorte = { genre: 'nombre', dimensions: { jour: 1 } };

function sorteDe(une: Variable): Sorte {
  if (une.type === 'booleen') return BOOLEEN;
  if (une.type === 'nombre') return { genre: 'nombre', dimensions: dimensionsDe(une.unite) };
  return une.type === 'date' ? JOUR : { genre: 'nombre', dimensions: {} };
}

function pareils(a: Sorte, b: Sorte): Sorte {
  if (a.genre !== b.genre) throw new Faute('a number beside a yes or no');
  if (a.genre === 'booleen' || b.genre === 'booleen') return a;
  if (a.libre) return b;
  if (b.libre) return a;
  if (ecrireLesDimensions(a.dimensions) !== ecrireLesDimensions(b.dimensions))
    throw new Faute(
      `${ecrireLesDimensions(a.dimensions)} beside ${ecrireLesDimensions(b.dimensions)}`,
    );
  return a;
}

function exiger(sorte: Sorte, genre: Sorte['genre']): Sorte {
  if (sorte.genre !== genre) throw new Faute(`a ${genre} was expected`);
  return sorte;
}

/** Walks one formula of a rule of this entity; throws what is wrong. */
function sorte(graphe: Graphe, noeud: Noeud, ici: Entite): Sorte {
  const dessous = (e: Noeud, entite: Entite = ici) => sorte(graphe, e, entite);
  switch (noeud.t) {
    case 'constante':
      return noeud.unite
        ? { genre: 'nombre', dimensions: dimensionsDe(noeud.unite) }
        : { genre: 'nombre', dimensions: {}, libre: true };
    case 'parametre':
      return {
        genre: 'nombre',
        dimensions: dimensionsDe(graphe.parametres.get(noeud.id)?.unite ?? ''),
      };
    case 'variable':
    case 'choix':
      return lireUneVariable(graphe, noeud, ici);
    case 'calendrier':
      return noeud.quoi === 'jour' ? JOUR : { genre: 'nombre', dimensions: {} };
    case 'decale':
    case 'en_janvier':
    case 'a_la_demande':
      return dessous(noeud.e);
    case 'arrondi':
      return exiger(dessous(noeud.e), 'nombre');
    case 'non':
      return exiger(logique(noeud.a, dessous(noeud.a)), 'booleen');
    case 'si':
      exiger(logique(noeud.c, dessous(noeud.c)), 'booleen');
      return pareils(dessous(noeud.a), dessous(noeud.b));
    case 'calcul':
      return calculer(
        noeud.op,
        logique(noeud.a, dessous(noeud.a)),
        logique(noeud.b, dessous(noeud.b)),
      );
    case 'membres':
      if (ici === 'individu') throw new Faute('members of a person');
      return dessous(noeud.e, 'individu');
    case 'groupe':
      if (ici !== 'individu') throw new Faute(`from ${ici} to ${noeud.entite}`);
      return dessous(noeud.e, noeud.entite);
    case 'membre':
      if (ici === 'individu') throw new Faute('member of a person');
      return dessous(noeud.e, 'individu');
    case 'role':
      if (ici !== 'individu') throw new Faute('the role of a group');
      return BOOLEEN;
  }
}

/** TOUJOURS and JAMAIS are written as constants. */
const logique = (noeud: Noeud, lue: Sorte): Sorte =>
  noeud.t === 'constante' && !noeud.unite && lue.genre === 'nombre' && noeud.v <= 1
    ? { ...lue, libre: true }
    : lue;

function lireUneVariable(
  graphe: Graphe,
  noeud: { t: 'variable' | 'choix'; id: string; valeur?: string },
  ici: Entite,
): Sorte {
  const une = graphe.variables.get(noeud.id) as Variable;
  if (une.entite !== ici) throw new Faute(`${noeud.id} belongs to ${une.entite}, read from ${ici}`);
  if (noeud.t === 'variable') return sorteDe(une);
  if (une.type !== 'choix' || !une.valeurs.includes(noeud.valeur ?? ''))
    throw new Faute(`${noeud.id} never is ${noeud.valeur}`);
  return BOOLEEN;
}

function calculer(op: string, a: Sorte, b: Sorte): Sorte {
  if (op === 'et' || op === 'ou') {
    exiger(a, 'booleen');
    return exiger(b, 'booleen');
  }
  if (op === 'fois' || op === 'divise') {
    if (a.genre === 'booleen' || b.genre === 'booleen') throw new Faute(`${op} of a yes or no`);
    const dimensions = multiplier(a.dimensions, b.dimensions, op === 'fois' ? 1 : -1);
    return { genre: 'nombre', dimensions, ...(a.libre && b.libre ? { libre: true as const } : {}) };
  }
  const commune = pareils(a, b);
  return op === 'inf' || op === 'inf_egal' || op === 'egal' ? BOOLEEN : exiger(commune, 'nombre');
}

export function verifierLesTypes(graphe: Graphe): Defaut[] {
  return [...graphe.variables.values()].flatMap((une) =>
    (graphe.formules.get(une.id) ?? []).flatMap(({ expr, ecriteDepuis }): Defaut[] => {
      try {
        pareils(sorte(graphe, expr, une.entite), sorteDe(une));
        return [];
      } catch (faute) {
        if (!(faute instanceof Faute)) throw faute;
        return [{ genre: 'type', ou: `${une.id} (${ecriteDepuis})`, quoi: faute.message }];
      }
    }),
  );
}
