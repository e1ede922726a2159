import { codeDe } from '../calcul/coder.ts';
import { type ModeleDeLigne, modelesEnBref } from '../calcul/en-bref.ts';
import { premierJourDe } from '../calcul/operations.ts';
import type { Variable } from '../langue/declarations.ts';
import type { Noeud, Role } from '../langue/expressions.ts';
import {
  A_MAYOTTE,
  type Droit,
  estEcritAMayotte,
  formuleDuMois,
  type Graphe,
  moisDuDroit,
} from '../langue/graphe.ts';
import { anneeDe, type Mois, moisDe, moisEcrit } from '../langue/mois.ts';
import { lireUnParametre } from '../langue/parametres.ts';
import { type Colonne, NAISSANCE, type Plan } from './plan.ts';
import { regrouper } from './regrouper.ts';
import { type Qui, Tableau } from './tableau.ts';

/** A right, flattened: where its amount is, and where the conditions of its refusal are. */
export interface DroitAplati {
  id: string;
  de: 'personne' | 'foyer';
  /** For the household; or for each kind of person. */
  cases: readonly CasesDuDroit[];
  /** It may be unknown of somebody: law past its horizon, or a fact that the plan does not tell and nothing supposes. */
  dansLeDoute: boolean;
}

export interface CasesDuDroit {
  qui: Qui | 'foyer';
  montant: number;
  motifs: readonly number[];
  /** Where this holds the law is not written: the amount is unknown. */
  hors?: number | undefined;
}

/** One line of the first level of the explanations, and where its value is: for the household, or for each person. */
export interface TraceAplatie {
  droit: string;
  modele: ModeleDeLigne;
  donnee: boolean;
  cases: readonly { qui: Qui | 'foyer'; valeur: number }[];
  /** Place of the household's value, or of the first person's, those of the others after it. */
  place: number;
}

/** The cases that the code writes out for one kind of person. */
export const sortiesDe = ({ montant, motifs, hors }: CasesDuDroit): readonly number[] => [
  montant,
  ...motifs,
  ...(hors === undefined ? [] : [hors]),
];

export interface Aplati {
  tableau: Tableau;
  colonnes: readonly Colonne[];
  droits: readonly DroitAplati[];
  /** What the form of one household records as it goes. */
  traces: readonly TraceAplatie[];
  places: number;
}

/** A household of the traced form: at the most, persons. */
export const PERSONNES_TRACEES = 22;
const CHACUN = ['demandeur', 'conjoint', 'enfant', 'enfant_sans_fait'] as const;

const ROLE: Readonly<Record<Role, 'demandeur' | 'conjoint' | 'parent' | 'enfant'>> = {
  demandeur: 'demandeur',
  conjoint: 'conjoint',
  parent: 'parent',
  enfant: 'enfant',
  declarant: 'parent',
  declarant_principal: 'demandeur',
  personne_a_charge: 'enfant',
  personne_de_reference: 'demandeur',
};

/** The rules of the plan's rights at its month, without rule, month or parameter left: only columns and numbers. */
export function aplatir(graphe: Graphe, plan: Plan): Aplati {
  const aplatissement = new Aplatissement(graphe, plan);
  const droits = plan.droits.map((id): DroitAplati => {
    const droit = graphe.droits.get(id) as Droit;
    const { tableau } = aplatissement;
    const { montant, motifs, hors } = aplatissement.droit(droit);
    if (droit.entite !== 'individu')
      return {
        id,
        de: 'foyer',
        cases: [{ qui: 'foyer', montant, motifs, hors }],
        dansLeDoute: tableau.estDouteuse(montant),
      };
    const cases = CHACUN.map((qui) => ({
      qui,
      montant: tableau.selon(montant, qui),
      motifs: motifs.map((un) => tableau.selon(un, qui)),
      hors: hors === undefined ? undefined : tableau.selon(hors, qui),
    }));
    const dansLeDoute = cases.some((une) => tableau.estDouteuse(une.montant));
    return { id, de: 'personne', cases, dansLeDoute };
  });
  const { traces, places } = aplatissement.tracer();
  const sorties = [
    ...droits.flatMap(({ cases }) => cases.flatMap(sortiesDe)),
    ...traces.flatMap(({ cases }) => cases.map(({ valeur }) => valeur)),
  ];
  return {
    tableau: aplatissement.tableau,
    colonnes: regrouper(aplatissement.tableau, aplatissement.colonnes, sorties),
    droits,
    traces,
    places,
  };
}

class Aplatissement {
  readonly tableau = new Tableau();
  readonly colonnes: Colonne[] = [];
  private readonly faites = new Map<string, number>();
  private readonly rangs = new Map<string, number>();

  constructor(
    private readonly graphe: Graphe,
    private readonly plan: Plan,
  ) {}

  /** Out of its dates a right is nothing, or unknown, as `calculer` answers it. */
  droit(droit: Droit): { montant: number; motifs: number[]; hors?: number | undefined } {
    const { mois } = this.plan;
    const quand = moisDuDroit(droit, mois);
    if (quand !== 'en_vigueur')
      return { montant: this.tableau.nombre(quand === 'non_ecrit' ? Number.NaN : 0), motifs: [] };
    const montant = this.variable(droit.variable, mois);
    return {
      montant,
      motifs: droit.motifs.map(({ condition }) => this.variable(condition, mois)),
      hors: this.ou(this.horsDesLieux(droit), this.horsDesRegles(droit, montant)),
    };
  }

  private ou(a: number | undefined, b: number | undefined): number | undefined {
    return a === undefined || b === undefined ? (a ?? b) : this.tableau.op('ou', a, b);
  }

  /** Nothing when the plan does not tell the commune. */
  private horsDesLieux(droit: Droit): number | undefined {
    const { mois } = this.plan;
    if (estEcritAMayotte(droit, mois) || !this.graphe.variables.has(A_MAYOTTE)) return undefined;
    const la = this.variable(A_MAYOTTE, mois);
    return this.tableau.fixe(la) === undefined ? la : undefined;
  }

  /** What would be due, where the rules leave it out; nothing when no fact of the plan may lead there. */
  private horsDesRegles({ horsChamp, variable }: Droit, montant: number): number | undefined {
    if (!horsChamp) return undefined;
    const { tableau } = this;
    const dehors = this.variable(horsChamp.condition, this.plan.mois);
    if (tableau.fixe(dehors) !== undefined) return undefined;
    const ouiNon = this.graphe.variables.get(variable)?.type === 'booleen';
    const du = ouiNon ? montant : tableau.non(tableau.op('egal', montant, tableau.nombre(0)));
    return tableau.op('et', dehors, du);
  }

  variable(id: string, mois: Mois): number {
    const une = this.graphe.variables.get(id) as Variable;
    const quand = une.periode === 'annee' ? moisDe(anneeDe(mois), 1) : mois;
    const cle = `${id}@${quand}`;
    const faite = this.faites.get(cle) ?? this.calculer(une, quand);
    this.faites.set(cle, faite);
    return faite;
  }

  tracer(): { traces: TraceAplatie[]; places: number } {
    let places = 0;
    const traces = this.plan.droits.flatMap((id) => {
      const droit = this.graphe.droits.get(id) as Droit;
      return modelesEnBref(this.graphe, droit, this.plan.mois).map((modele): TraceAplatie => {
        const { une, mois } = modele;
        const valeur = this.variable(une.id, mois);
        const place = places;
        places += une.entite === 'individu' ? PERSONNES_TRACEES : 1;
        const cases =
          une.entite === 'individu'
            ? CHACUN.map((qui) => ({ qui, valeur: this.tableau.selon(valeur, qui) }))
            : [{ qui: 'foyer' as const, valeur }];
        const donnee = [...this.plan.permanents, ...this.plan.parMois].includes(une.id);
        return { droit: id, modele, donnee, cases, place };
      });
    });
    return { traces, places };
  }

  private calculer(une: Variable, mois: Mois): number {
    const booleen = une.type === 'booleen';
    const de = une.entite === 'individu' ? 'personne' : 'foyer';
    if (this.plan.permanents.includes(une.id)) return this.lire({ variable: une.id, de }, booleen);
    if (this.plan.parMois.includes(une.id))
      return this.lire({ variable: une.id, mois, de }, booleen);
    if (mois < this.plan.mois && this.plan.recues?.includes(une.id))
      return this.lire({ variable: une.id, mois: this.plan.mois - 1, de }, booleen);
    if (une.id === 'mois_depuis_la_naissance')
      return this.tableau.op(
        'moins',
        this.tableau.nombre(mois),
        this.lire({ variable: NAISSANCE, de: 'personne' }, false),
      );
    if (une.nature === 'fait') {
      const absence = une.absence === 'inconnu' ? Number.NaN : codeDe(une, une.absence);
      return this.tableau.nombre(absence, booleen);
    }
    if (une.abrogeDepuis && mois >= moisEcrit(une.abrogeDepuis))
      return this.tableau.nombre(0, booleen);
    const formule = formuleDuMois(this.graphe.formules.get(une.id) ?? [], mois);
    return formule ? this.noeud(formule.expr, mois) : this.tableau.nombre(Number.NaN, booleen);
  }

  private lire(colonne: Colonne, booleen: boolean): number {
    const cle = `${colonne.variable}@${colonne.mois ?? ''}`;
    let rang = this.rangs.get(cle);
    if (rang === undefined) {
      rang = this.colonnes.push(colonne) - 1;
      if (colonne.variable === NAISSANCE) this.tableau.rangDesNaissances = rang;
      this.rangs.set(cle, rang);
    }
    return this.tableau.colonne(rang, colonne.de, booleen);
  }

  private noeud(n: Noeud, mois: Mois): number {
    const t = this.tableau;
    switch (n.t) {
      case 'constante':
        return t.nombre(n.v);
      case 'parametre':
        return t.nombre(this.parametre(n.id, n.au === 'mois' ? mois : moisDe(anneeDe(mois), 1)));
      case 'variable':
        return this.variable(n.id, mois);
      case 'choix': {
        const une = this.graphe.variables.get(n.id) as Variable;
        return t.op('egal', this.variable(n.id, mois), t.nombre(codeDe(une, n.valeur)));
      }
      case 'decale':
        return this.noeud(n.e, mois + n.de);
      case 'en_janvier':
        return this.noeud(n.e, moisDe(anneeDe(mois) + n.de, 1));
      case 'a_la_demande':
        return this.noeud(n.e, this.plan.mois);
      case 'calendrier':
        if (n.quoi === 'annee') return t.nombre(anneeDe(mois));
        return t.nombre(n.quoi === 'jour' ? premierJourDe(mois) : (mois % 12) + 1);
      case 'calcul': {
        const a = this.noeud(n.a, mois);
        // What the first term decides is not read, as in the interpreter.
        if ((n.op === 'et' && t.fixe(a) === 0) || (n.op === 'ou' && t.fixe(a) === 1)) return a;
        return t.op(n.op, a, this.noeud(n.b, mois));
      }
      case 'non':
        return t.non(this.noeud(n.a, mois));
      case 'si': {
        const c = this.noeud(n.c, mois);
        const fixe = t.fixe(c);
        if (fixe === 1 || fixe === 0) return this.noeud(fixe === 1 ? n.a : n.b, mois);
        return t.si(c, this.noeud(n.a, mois), this.noeud(n.b, mois));
      }
      case 'arrondi':
        return t.arrondi(n.sens, n.pas, this.noeud(n.e, mois));
      case 'membres':
        return t.agregat(n.op, this.noeud(n.e, mois));
      case 'groupe':
        return this.noeud(n.e, mois);
      case 'membre':
        return t.duMembre(
          ROLE[n.role] === 'conjoint' ? 'conjoint' : 'demandeur',
          this.noeud(n.e, mois),
        );
      case 'role':
        return t.role(ROLE[n.role]);
    }
  }

  private parametre(id: string, mois: Mois): number {
    const serie = this.graphe.parametres.get(id);
    const lecture = serie && lireUnParametre(serie, mois);
    // Unknown stays unknown for whoever comes to it (`ecrire-dans-le-doute.ts`).
    return lecture?.etat === 'connu' ? lecture.valeur : Number.NaN;
  }
}
