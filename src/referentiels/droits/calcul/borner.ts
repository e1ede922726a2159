import type { Variable } from '../langue/declarations.ts';
import type { Entite, Noeud, Operation } from '../langue/expressions.ts';
import { formuleDuMois, type Graphe } from '../langue/graphe.ts';
import { anneeDe, type Mois, moisDe, moisEcrit } from '../langue/mois.ts';
import { auMoinsApresLHorizon, lireUnParametre } from '../langue/parametres.ts';
import { lireLaSerie, type Situation } from '../situations/situation.ts';
import { codeDe } from './coder.ts';
import { Interpretation } from './interpreter.ts';
import { appliquer, arrondir, premierJourDe } from './operations.ts';

/** Everything that a value can be, whatever the unknown facts are. */
type Bornes = readonly [bas: number, haut: number];

const exact = (valeur: number): Bornes => [valeur, valeur];
const INCONNU_DU_TYPE: Readonly<Record<Variable['type'], Bornes>> = {
  booleen: [0, 1],
  nombre: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  date: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  commune: [0, Number.POSITIVE_INFINITY],
  choix: [0, Number.POSITIVE_INFINITY],
};
/** Ranks and months fit below these, as in the interpreter: one number tells a variable, of whom and when. */
const RANGS = 128;
const MOIS = 32_768;
const AGE: Bornes = [0, 12 * 125];

/** Lowest and highest that the right can be. `max: null` when nothing bounds it. */
export function bornerLeDroit(
  graphe: Graphe,
  situation: Situation,
  variable: string,
  rang: number,
  mois: Mois,
): { min: number; max: number | null } {
  const [bas, haut] = new Encadrement(graphe, situation).valeur(variable, rang, mois);
  return {
    min: Number.isFinite(bas) ? Math.max(0, arrondir('proche', 0.01, bas)) : 0,
    max: Number.isFinite(haut) ? arrondir('proche', 0.01, haut) : null,
  };
}

/** Interval arithmetic over the same tree as the interpreter. */
export class Encadrement {
  private demande: Mois | undefined;
  private readonly vues = new Map<number, Bornes>();

  private readonly calcul: Interpretation;

  constructor(
    private readonly graphe: Graphe,
    private readonly situation: Situation,
  ) {
    this.calcul = new Interpretation(graphe, situation);
  }

  /** What the interpreter knows is exact: intervals are only for what it does not. */
  valeur(id: string, rang: number, mois: Mois): Bornes {
    this.demande ??= mois;
    const une = this.graphe.variables.get(id) as Variable;
    const quand = une.periode === 'annee' ? moisDe(anneeDe(mois), 1) : mois;
    const cle = ((this.graphe.numeros.get(id) as number) * RANGS + rang) * MOIS + quand;
    const vue = this.vues.get(cle);
    if (vue) return vue;
    const connue = this.calcul.valeur(id, rang, quand);
    const bornes = Number.isNaN(connue) ? this.calculer(une, rang, quand) : exact(connue);
    this.vues.set(cle, bornes);
    return bornes;
  }

  private calculer(une: Variable, rang: number, mois: Mois): Bornes {
    const donnee = lireLaSerie(this.situation.faits.get(une.id)?.[rang], mois);
    if (donnee !== undefined && !Number.isNaN(donnee)) return exact(donnee);
    if (donnee !== undefined || (une.nature === 'fait' && une.absence === 'inconnu'))
      return inconnue(une);
    if (une.id === 'mois_depuis_la_naissance') {
      const naissance = this.situation.individus[rang]?.naissance ?? Number.NaN;
      return Number.isNaN(naissance) ? AGE : exact(mois - naissance);
    }
    if (une.nature === 'fait') return exact(codeDe(une, une.absence));
    if (une.abrogeDepuis && mois >= moisEcrit(une.abrogeDepuis)) return exact(0);
    const formule = formuleDuMois(this.graphe.formules.get(une.id) ?? [], mois);
    return formule ? this.evaluer(formule.expr, une.entite, rang, mois) : inconnue(une);
  }

  private evaluer(noeud: Noeud, ici: Entite, rang: number, mois: Mois): Bornes {
    const lire = (e: Noeud, entite = ici, un = rang, quand = mois) =>
      this.evaluer(e, entite, un, quand);
    switch (noeud.t) {
      case 'constante':
        return exact(noeud.v);
      case 'parametre': {
        const quand = noeud.au === 'mois' ? mois : moisDe(anneeDe(mois), 1);
        const serie = this.graphe.parametres.get(noeud.id);
        const lecture = serie && lireUnParametre(serie, quand);
        if (serie && lecture?.etat === 'perime')
          return [auMoinsApresLHorizon(serie), Number.POSITIVE_INFINITY];
        return lecture?.etat === 'connu' ? exact(lecture.valeur) : INCONNU_DU_TYPE.nombre;
      }
      case 'variable':
        return this.valeur(noeud.id, rang, mois);
      case 'choix': {
        const une = this.graphe.variables.get(noeud.id) as Variable;
        const code = codeDe(une, noeud.valeur);
        const [bas, haut] = this.valeur(noeud.id, rang, mois);
        return bas === haut ? exact(bas === code ? 1 : 0) : [0, 1];
      }
      case 'decale':
        return lire(noeud.e, ici, rang, mois + noeud.de);
      case 'en_janvier':
        return lire(noeud.e, ici, rang, moisDe(anneeDe(mois) + noeud.de, 1));
      case 'a_la_demande':
        return lire(noeud.e, ici, rang, this.demande ?? mois);
      case 'calendrier':
        if (noeud.quoi === 'annee') return exact(anneeDe(mois));
        return exact(noeud.quoi === 'jour' ? premierJourDe(mois) : (mois % 12) + 1);
      case 'non': {
        const [bas, haut] = lire(noeud.a);
        return [1 - haut, 1 - bas];
      }
      case 'si': {
        const [bas, haut] = lire(noeud.c);
        if (bas === 1) return lire(noeud.a);
        if (haut === 0) return lire(noeud.b);
        return reunir(lire(noeud.a), lire(noeud.b));
      }
      case 'calcul':
        return encadrer(noeud.op, lire(noeud.a), lire(noeud.b));
      case 'arrondi': {
        const [bas, haut] = lire(noeud.e);
        const au = (n: number) => (Number.isFinite(n) ? arrondir(noeud.sens, noeud.pas, n) : n);
        return [au(bas), au(haut)];
      }
      case 'membres':
        return desMembres(
          noeud.op,
          this.membresDe(ici, rang).map((un) => lire(noeud.e, 'individu', un)),
        );
      case 'groupe':
        return lire(
          noeud.e,
          noeud.entite,
          this.situation.individus[rang]?.groupes[noeud.entite] as number,
        );
      case 'membre': {
        const qui = this.membresDe(ici, rang).find((un) =>
          this.situation.individus[un]?.roles.has(noeud.role),
        );
        return qui === undefined ? exact(0) : lire(noeud.e, 'individu', qui);
      }
      case 'role':
        return exact(this.situation.individus[rang]?.roles.has(noeud.role) ? 1 : 0);
    }
  }

  private membresDe(ici: Entite, rang: number): readonly number[] {
    return ici === 'individu' ? [] : (this.situation.groupes[ici][rang]?.membres ?? []);
  }
}

function inconnue(une: Variable): Bornes {
  const [bas, haut] = INCONNU_DU_TYPE[une.type];
  if (une.type !== 'nombre' || !une.bornes) return [bas, haut];
  return [une.bornes[0] ?? bas, une.bornes[1] ?? haut];
}

const reunir = ([a, b]: Bornes, [c, d]: Bornes): Bornes => [Math.min(a, c), Math.max(b, d)];

function encadrer(op: Operation, [a, b]: Bornes, [c, d]: Bornes): Bornes {
  switch (op) {
    case 'moins':
      return [a - d, b - c];
    case 'fois': {
      const coins = [a, b].flatMap((x) => [c, d].map((y) => appliquer('fois', x, y)));
      return [Math.min(...coins), Math.max(...coins)];
    }
    case 'divise': {
      if (c <= 0 && d >= 0) return c === d ? exact(Number.NaN) : INCONNU_DU_TYPE.nombre;
      const coins = [a, b].flatMap((x) => [c, d].map((y) => appliquer('divise', x, y)));
      // Without a bound above and below, nothing is known of the quotient.
      if (coins.some(Number.isNaN)) return INCONNU_DU_TYPE.nombre;
      return [Math.min(...coins), Math.max(...coins)];
    }
    case 'inf':
      return [b < c ? 1 : 0, a < d ? 1 : 0];
    case 'inf_egal':
      return [b <= c ? 1 : 0, a <= d ? 1 : 0];
    case 'egal':
      return [a === b && c === d && a === c ? 1 : 0, b < c || d < a ? 0 : 1];
    default:
      return [appliquer(op, a, c), appliquer(op, b, d)];
  }
}

function desMembres(
  op: 'somme' | 'un' | 'tous' | 'max' | 'min',
  valeurs: readonly Bornes[],
): Bornes {
  const pliage = { somme: 'plus', un: 'ou', tous: 'et', max: 'max', min: 'min' } as const;
  if (valeurs.length === 0) return exact(op === 'tous' ? 1 : 0);
  return valeurs.reduce((a, b) => encadrer(pliage[op], a, b));
}
