import type { Reference, Variable } from '../langue/declarations.ts';
import type { Entite, Groupe, Noeud, Operation, Role } from '../langue/expressions.ts';
import type { Graphe } from '../langue/graphe.ts';
import { anneeDe, type Mois, moisDe } from '../langue/mois.ts';
import type { SerieDeParametre } from '../langue/parametres.ts';
import { codeDe } from './coder.ts';
import { appliquer, arrondir, premierJourDe } from './operations.ts';

/** What a prepared expression asks of the calculation that runs it. */
export interface EnCours {
  lire(numero: number, rang: number, mois: Mois): number;
  parametre(serie: SerieDeParametre | undefined, id: string, mois: Mois): number;
  membres(entite: Entite, rang: number): readonly number[];
  groupeDe(rang: number, entite: Groupe): number;
  aLeRole(rang: number, role: Role): boolean;
  readonly demande: Mois;
  /** By number: what the situation tells of a variable, of whomever. */
  readonly dites: readonly unknown[];
}

export type Fonction = (calcul: EnCours, rang: number, mois: Mois) => number;

interface FormulePrete {
  depuis: Mois;
  ecriteDepuis: string;
  /** When the article changed with the formula. */
  references: readonly Reference[] | undefined;
  fonction: Fonction;
}

/** A variable as the calculation reads it: its number stands for its name. */
export interface Prete {
  une: Variable;
  annuelle: boolean;
  /** Code of what its silence means; NaN: unknown. */
  absence: number;
  /** Untold, it is nothing and nobody need hear of it. */
  muette: boolean;
  /** The latest first. */
  formules: readonly FormulePrete[];
  fin: Mois;
}

const estMuette = (une: Variable): boolean =>
  une.nature === 'fait' &&
  une.absence !== 'inconnu' &&
  codeDe(une, une.absence) === 0 &&
  !une.hypothese &&
  une.id !== 'mois_depuis_la_naissance';

const preparees = new WeakMap<Graphe, readonly Prete[]>();

/** The graph as chains of functions, made once: no text is ever evaluated. Indexed by `graphe.numeros`. */
export function preparer(graphe: Graphe): readonly Prete[] {
  const deja = preparees.get(graphe);
  if (deja) return deja;
  const pretes = [...graphe.variables.values()].map((une): Prete => {
    const absence =
      une.nature === 'fait' && une.absence !== 'inconnu' ? codeDe(une, une.absence) : Number.NaN;
    return {
      une,
      annuelle: une.periode === 'annee',
      absence,
      muette: estMuette(une),
      formules: [...(graphe.formules.get(une.id) ?? [])]
        .reverse()
        .map(({ depuis, ecriteDepuis, references, expr }) => ({
          depuis,
          ecriteDepuis,
          references,
          fonction: enFonction(graphe, expr, une.entite),
        })),
      fin: graphe.fins.get(une.id) ?? Number.POSITIVE_INFINITY,
    };
  });
  preparees.set(graphe, pretes);
  return pretes;
}

function enFonction(graphe: Graphe, noeud: Noeud, ici: Entite): Fonction {
  const dessous = (e: Noeud, entite = ici) => enFonction(graphe, e, entite);
  switch (noeud.t) {
    case 'constante': {
      const { v } = noeud;
      return () => v;
    }
    case 'parametre': {
      const { id } = noeud;
      const serie = graphe.parametres.get(id);
      if (noeud.au === 'mois') return (calcul, _rang, mois) => calcul.parametre(serie, id, mois);
      return (calcul, _rang, mois) => calcul.parametre(serie, id, moisDe(anneeDe(mois), 1));
    }
    case 'variable': {
      const numero = graphe.numeros.get(noeud.id) as number;
      if (!estMuette(graphe.variables.get(noeud.id) as Variable))
        return (calcul, rang, mois) => calcul.lire(numero, rang, mois);
      return (calcul, rang, mois) =>
        calcul.dites[numero] === undefined ? 0 : calcul.lire(numero, rang, mois);
    }
    case 'choix': {
      const numero = graphe.numeros.get(noeud.id) as number;
      const code = codeDe(graphe.variables.get(noeud.id) as Variable, noeud.valeur);
      return (calcul, rang, mois) => {
        const lue = calcul.lire(numero, rang, mois);
        return Number.isNaN(lue) ? lue : lue === code ? 1 : 0;
      };
    }
    case 'decale': {
      const [e, { de }] = [dessous(noeud.e), noeud];
      return (calcul, rang, mois) => e(calcul, rang, mois + de);
    }
    case 'en_janvier': {
      const [e, { de }] = [dessous(noeud.e), noeud];
      return (calcul, rang, mois) => e(calcul, rang, moisDe(anneeDe(mois) + de, 1));
    }
    case 'a_la_demande': {
      const e = dessous(noeud.e);
      return (calcul, rang) => e(calcul, rang, calcul.demande);
    }
    case 'calendrier':
      return duCalendrier(noeud.quoi);
    case 'non': {
      const a = dessous(noeud.a);
      return (calcul, rang, mois) => 1 - a(calcul, rang, mois);
    }
    case 'si':
      return duChoix(dessous(noeud.c), dessous(noeud.a), dessous(noeud.b));
    case 'calcul':
      if (noeud.op === 'plus') return deLaSomme(graphe, noeud, ici);
      return duCalcul(noeud.op, dessous(noeud.a), dessous(noeud.b));
    case 'arrondi': {
      const [e, { sens, pas }] = [dessous(noeud.e), noeud];
      return (calcul, rang, mois) => arrondir(sens, pas, e(calcul, rang, mois));
    }
    case 'membres':
      return desMembres(noeud.op, ici, dessous(noeud.e, 'individu'));
    case 'groupe': {
      const [e, { entite }] = [dessous(noeud.e, noeud.entite), noeud];
      return (calcul, rang, mois) => e(calcul, calcul.groupeDe(rang, entite), mois);
    }
    case 'membre': {
      const [e, { role }] = [dessous(noeud.e, 'individu'), noeud];
      return (calcul, rang, mois) => {
        for (const un of calcul.membres(ici, rang))
          if (calcul.aLeRole(un, role)) return e(calcul, un, mois);
        return 0;
      };
    }
    case 'role': {
      const { role } = noeud;
      return (calcul, rang) => (calcul.aLeRole(rang, role) ? 1 : 0);
    }
  }
}

function duCalendrier(quoi: 'annee' | 'mois_de_l_annee' | 'jour'): Fonction {
  if (quoi === 'annee') return (_calcul, _rang, mois) => anneeDe(mois);
  if (quoi === 'jour') return (_calcul, _rang, mois) => premierJourDe(mois);
  return (_calcul, _rang, mois) => (mois % 12) + 1;
}

const duChoix =
  (c: Fonction, a: Fonction, b: Fonction): Fonction =>
  (calcul, rang, mois) => {
    const lu = c(calcul, rang, mois);
    if (lu === 1) return a(calcul, rang, mois);
    if (lu === 0) return b(calcul, rang, mois);
    const alors = a(calcul, rang, mois);
    return alors === b(calcul, rang, mois) ? alors : Number.NaN;
  };

/** A month's fact, told or not: read without a call when nobody told it. */
interface Terme {
  numero: number;
  de: number;
  fonction: Fonction;
}

function enTerme(graphe: Graphe, noeud: Noeud, ici: Entite): Terme {
  const [e, de] = noeud.t === 'decale' ? [noeud.e, noeud.de] : [noeud, 0];
  const muette = e.t === 'variable' && estMuette(graphe.variables.get(e.id) as Variable);
  return {
    numero: muette ? (graphe.numeros.get(e.id) as number) : -1,
    de,
    fonction: enFonction(graphe, noeud, ici),
  };
}

/** A long sum in one loop, in the order in which it is written. */
function deLaSomme(graphe: Graphe, noeud: Noeud & { t: 'calcul' }, ici: Entite): Fonction {
  const termes: Terme[] = [];
  let gauche: Noeud = noeud;
  for (; gauche.t === 'calcul' && gauche.op === 'plus'; gauche = gauche.a)
    termes.unshift(enTerme(graphe, gauche.b, ici));
  termes.unshift(enTerme(graphe, gauche, ici));
  const combien = termes.length;
  return (calcul, rang, mois) => {
    let somme = 0;
    for (let n = 0; n < combien; n++) {
      const { numero, de, fonction } = termes[n] as Terme;
      if (numero < 0) somme += fonction(calcul, rang, mois);
      else if (calcul.dites[numero] !== undefined) somme += calcul.lire(numero, rang, mois + de);
    }
    return somme;
  };
}

/** Operations spelt out, each its own function; `appliquer` says what each of them means. */
function duCalcul(op: Exclude<Operation, 'plus'>, a: Fonction, b: Fonction): Fonction {
  switch (op) {
    case 'moins':
      return (calcul, rang, mois) => a(calcul, rang, mois) - b(calcul, rang, mois);
    case 'fois':
      return (calcul, rang, mois) =>
        appliquer('fois', a(calcul, rang, mois), b(calcul, rang, mois));
    case 'divise':
      return (calcul, rang, mois) =>
        appliquer('divise', a(calcul, rang, mois), b(calcul, rang, mois));
    case 'min':
      return (calcul, rang, mois) => Math.min(a(calcul, rang, mois), b(calcul, rang, mois));
    case 'max':
      return (calcul, rang, mois) => Math.max(a(calcul, rang, mois), b(calcul, rang, mois));
    case 'inf':
      return (calcul, rang, mois) => appliquer('inf', a(calcul, rang, mois), b(calcul, rang, mois));
    case 'inf_egal':
      return (calcul, rang, mois) =>
        appliquer('inf_egal', a(calcul, rang, mois), b(calcul, rang, mois));
    case 'egal':
      return (calcul, rang, mois) =>
        appliquer('egal', a(calcul, rang, mois), b(calcul, rang, mois));
    case 'et':
      return (calcul, rang, mois) => {
        const x = a(calcul, rang, mois);
        return x === 0 ? 0 : appliquer('et', x, b(calcul, rang, mois));
      };
    case 'ou':
      return (calcul, rang, mois) => {
        const x = a(calcul, rang, mois);
        return x === 1 ? 1 : appliquer('ou', x, b(calcul, rang, mois));
      };
  }
}

const DEPART = { somme: 0, un: 0, tous: 1, max: -Infinity, min: Infinity } as const;
const PLIAGE = { somme: 'plus', un: 'ou', tous: 'et', max: 'max', min: 'min' } as const;

function desMembres(op: keyof typeof PLIAGE, ici: Entite, e: Fonction): Fonction {
  const pliage = PLIAGE[op];
  return (calcul, rang, mois) => {
    let cumul: number = DEPART[op];
    for (const un of calcul.membres(ici, rang))
      cumul = appliquer(pliage, cumul, e(calcul, un, mois));
    return Number.isFinite(cumul) || Number.isNaN(cumul) ? cumul : 0;
  };
}
