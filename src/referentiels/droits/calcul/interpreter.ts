import type { Regle, Variable } from '../langue/declarations.ts';
import type { Entite, Noeud } from '../langue/expressions.ts';
import { formuleDuMois, type Graphe } from '../langue/graphe.ts';
import { anneeDe, ecrireLeMois, type Mois, moisDe } from '../langue/mois.ts';
import { lireUnParametre } from '../langue/parametres.ts';
import { lireLaSerie, type Situation } from '../situations/situation.ts';
import { codeDe } from './coder.ts';
import { appliquer, arrondir, premierJourDe } from './operations.ts';

/** Why a number cannot be said. */
export type Cause =
  | { cause: 'donnee_manquante'; variable: string; qui: string; mois: Mois }
  | { cause: 'parametre_perime'; parametre: string; horizon: string }
  | { cause: 'hors_champ'; quoi: string; mois: Mois };

export interface ParametreLu {
  id: string;
  /** Rank of the value in its series. */
  rang: number;
  valeur: number;
}

/** One rule or fact, calculated once: what it gave and from what. */
export interface Etape {
  variable: string;
  entite: Entite;
  rang: number;
  mois: Mois;
  valeur: number;
  origine: 'donnee' | 'absence' | 'formule';
  formuleDepuis?: string;
  entrees: readonly number[];
  parametres: readonly ParametreLu[];
  /** Why its value is unknown, when that begins here. */
  causes?: readonly Cause[];
  /** What was supposed, in French. */
  hypothese?: string;
}

interface Cadre {
  entrees: number[];
  causes?: Cause[];
  hypothese?: string;
  parametres: ParametreLu[];
}

const DEPART = { somme: 0, un: 0, tous: 1, max: -Infinity, min: Infinity } as const;
const PLIAGE = { somme: 'plus', un: 'ou', tous: 'et', max: 'max', min: 'min' } as const;
/** Ranks and months fit below these: one number then tells a variable, of whom and when. */
const RANGS = 128;
const MOIS = 32_768;

/**
 * The traced interpreter: unknown is NaN, and stays so unless the answer does not depend on it (`0 × inconnu`,
 * `faux et inconnu`). Each variable is calculated once a month for each person or group.
 */
export class Interpretation {
  readonly etapes: Etape[] = [];
  private readonly rangs = new Map<number, number>();
  /** Something, somewhere, was supposed: only then is it worth looking for. */
  aSuppose = false;
  private demande: Mois | undefined;
  private cadre: Cadre = { entrees: [], parametres: [] };

  constructor(
    private readonly graphe: Graphe,
    readonly situation: Situation,
  ) {}

  /** Value of a variable for the entity of this rank, in this month. */
  valeur(id: string, rang: number, mois: Mois): number {
    this.demande ??= mois;
    const une = this.graphe.variables.get(id) as Variable;
    const quand = une.periode === 'annee' ? moisDe(anneeDe(mois), 1) : mois;
    const cle = ((this.graphe.numeros.get(id) as number) * RANGS + rang) * MOIS + quand;
    let etape = this.rangs.get(cle);
    if (etape === undefined) {
      etape = this.calculer(une, rang, quand);
      this.rangs.set(cle, etape);
    }
    this.cadre.entrees.push(etape);
    return (this.etapes[etape] as Etape).valeur;
  }

  private calculer(une: Variable, rang: number, mois: Mois): number {
    const dessus = this.cadre;
    this.cadre = { entrees: [], parametres: [] };
    const commun = { variable: une.id, entite: une.entite, rang, mois };
    const donnee = lireLaSerie(this.situation.faits.get(une.id)?.[rang], mois);
    let etape: Etape;
    if (donnee !== undefined) {
      if (Number.isNaN(donnee)) this.manque(une.id, rang, mois);
      etape = { ...commun, valeur: donnee, origine: 'donnee', ...this.cadre };
    } else if (une.nature === 'fait') {
      etape = {
        ...commun,
        valeur: this.absence(une, rang, mois),
        origine: 'absence',
        ...this.cadre,
      };
    } else {
      const [valeur, formuleDepuis] = this.formule(une, rang, mois);
      etape = { ...commun, valeur, origine: 'formule', formuleDepuis, ...this.cadre };
    }
    this.cadre = dessus;
    this.etapes.push(etape);
    return this.etapes.length - 1;
  }

  private absence(une: Variable & { nature: 'fait' }, rang: number, mois: Mois): number {
    if (une.id === 'mois_depuis_la_naissance') return this.ageEnMois(rang, mois);
    if (une.absence === 'inconnu') {
      this.manque(une.id, rang, mois);
      return Number.NaN;
    }
    if (une.hypothese) {
      this.cadre.hypothese = `${this.nomDe(une.entite, rang)} : ${une.hypothese}`;
      this.aSuppose = true;
    }
    return codeDe(une, une.absence);
  }

  private ageEnMois(rang: number, mois: Mois): number {
    const naissance = this.situation.individus[rang]?.naissance ?? Number.NaN;
    if (Number.isNaN(naissance)) this.manque('date_naissance', rang, mois);
    return mois - naissance;
  }

  private formule(une: Regle, rang: number, mois: Mois): [number, string] {
    const fin = this.graphe.fins.get(une.id);
    if (fin !== undefined && mois >= fin) return [0, une.abrogeDepuis as string];
    const formule = formuleDuMois(this.graphe.formules.get(une.id) ?? [], mois);
    if (!formule) {
      this.noter({ cause: 'hors_champ', quoi: une.id, mois });
      return [Number.NaN, ''];
    }
    return [this.evaluer(formule.expr, une.entite, rang, mois), formule.ecriteDepuis];
  }

  private evaluer(noeud: Noeud, ici: Entite, rang: number, mois: Mois): number {
    switch (noeud.t) {
      case 'constante':
        return noeud.v;
      case 'parametre':
        return this.parametre(noeud.id, noeud.au === 'mois' ? mois : moisDe(anneeDe(mois), 1));
      case 'variable':
        return this.valeur(noeud.id, rang, mois);
      case 'choix': {
        const une = this.graphe.variables.get(noeud.id) as Variable;
        const lue = this.valeur(noeud.id, rang, mois);
        return Number.isNaN(lue) ? lue : lue === codeDe(une, noeud.valeur) ? 1 : 0;
      }
      case 'decale':
        return this.evaluer(noeud.e, ici, rang, mois + noeud.de);
      case 'en_janvier':
        return this.evaluer(noeud.e, ici, rang, moisDe(anneeDe(mois) + noeud.de, 1));
      case 'a_la_demande':
        return this.evaluer(noeud.e, ici, rang, this.demande ?? mois);
      case 'calendrier':
        if (noeud.quoi === 'annee') return anneeDe(mois);
        return noeud.quoi === 'jour' ? premierJourDe(mois) : (mois % 12) + 1;
      case 'non':
        return 1 - this.evaluer(noeud.a, ici, rang, mois);
      case 'si': {
        const c = this.evaluer(noeud.c, ici, rang, mois);
        if (c === 1) return this.evaluer(noeud.a, ici, rang, mois);
        if (c === 0) return this.evaluer(noeud.b, ici, rang, mois);
        const a = this.evaluer(noeud.a, ici, rang, mois);
        return a === this.evaluer(noeud.b, ici, rang, mois) ? a : Number.NaN;
      }
      case 'calcul': {
        const a = this.evaluer(noeud.a, ici, rang, mois);
        if (noeud.op === 'et' && a === 0) return 0;
        if (noeud.op === 'ou' && a === 1) return 1;
        return appliquer(noeud.op, a, this.evaluer(noeud.b, ici, rang, mois));
      }
      case 'arrondi':
        return arrondir(noeud.sens, noeud.pas, this.evaluer(noeud.e, ici, rang, mois));
      case 'membres':
        return this.desMembres(noeud, ici, rang, mois);
      case 'groupe': {
        const groupe = this.situation.individus[rang]?.groupes[noeud.entite] as number;
        return this.evaluer(noeud.e, noeud.entite, groupe, mois);
      }
      case 'membre': {
        const qui = this.membresDe(ici, rang).find((un) =>
          this.situation.individus[un]?.roles.has(noeud.role),
        );
        return qui === undefined ? 0 : this.evaluer(noeud.e, 'individu', qui, mois);
      }
      case 'role':
        return this.situation.individus[rang]?.roles.has(noeud.role) ? 1 : 0;
    }
  }

  private desMembres(
    noeud: Noeud & { t: 'membres' },
    ici: Entite,
    rang: number,
    mois: Mois,
  ): number {
    let cumul: number = DEPART[noeud.op];
    for (const un of this.membresDe(ici, rang)) {
      const valeur = this.evaluer(noeud.e, 'individu', un, mois);
      cumul = appliquer(PLIAGE[noeud.op], cumul, valeur);
    }
    return Number.isFinite(cumul) || Number.isNaN(cumul) ? cumul : 0;
  }

  private membresDe(ici: Entite, rang: number): readonly number[] {
    return ici === 'individu' ? [] : (this.situation.groupes[ici][rang]?.membres ?? []);
  }

  private parametre(id: string, mois: Mois): number {
    const serie = this.graphe.parametres.get(id);
    const lecture = serie ? lireUnParametre(serie, mois) : { etat: 'sans_valeur' as const };
    if (lecture.etat === 'connu') {
      this.cadre.parametres.push({ id, rang: lecture.rang, valeur: lecture.valeur });
      return lecture.valeur;
    }
    this.noter(
      lecture.etat === 'perime'
        ? { cause: 'parametre_perime', parametre: id, horizon: serie?.horizon ?? '' }
        : { cause: 'hors_champ', quoi: id, mois },
    );
    return Number.NaN;
  }

  nomDe(entite: Entite, rang: number): string {
    const liste = entite === 'individu' ? this.situation.individus : this.situation.groupes[entite];
    return liste[rang]?.id ?? String(rang + 1);
  }

  private manque(variable: string, rang: number, mois: Mois): void {
    const entite = this.graphe.variables.get(variable)?.entite ?? 'individu';
    this.noter({ cause: 'donnee_manquante', variable, qui: this.nomDe(entite, rang), mois });
  }

  private noter(cause: Cause): void {
    this.cadre.causes ??= [];
    this.cadre.causes.push(cause);
  }

  /** Everything that the last value asked for was calculated from, in the order in which it was. */
  atteintes(): Etape[] {
    const vues = new Set<number>();
    const suivre = (etape: number): void => {
      if (vues.has(etape)) return;
      vues.add(etape);
      for (const entree of (this.etapes[etape] as Etape).entrees) suivre(entree);
    };
    const derniere = this.cadre.entrees.at(-1);
    if (derniere !== undefined) suivre(derniere);
    return [...vues].sort((a, b) => a - b).map((rang) => this.etapes[rang] as Etape);
  }
}

/** Why these values are unknown, each cause once. */
export function causesDe(etapes: readonly Etape[]): Cause[] {
  const parNom = new Map<string, Cause>();
  for (const { causes } of etapes)
    for (const cause of causes ?? []) {
      const nom =
        cause.cause === 'donnee_manquante'
          ? `${cause.variable} ${cause.qui} ${ecrireLeMois(cause.mois)}`
          : cause.cause === 'parametre_perime'
            ? cause.parametre
            : cause.quoi;
      parNom.set(nom, cause);
    }
  return [...parNom.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, cause]) => cause);
}
