import type { Entite, Groupe, Role } from '../langue/expressions.ts';
import type { Graphe } from '../langue/graphe.ts';
import { anneeDe, ecrireLeMois, type Mois, moisDe } from '../langue/mois.ts';
import { lireUnParametre, type SerieDeParametre } from '../langue/parametres.ts';
import { lireLaSerie, type Serie, type Situation } from '../situations/situation.ts';
import { type Memoire, uneMemoire } from './memoire.ts';
import { type EnCours, type Prete, preparer } from './preparer.ts';

/** Why a number cannot be said. */
export type Cause =
  | { cause: 'donnee_manquante'; variable: string; qui: string; mois: Mois }
  | { cause: 'parametre_perime'; parametre: string; horizon: string }
  | { cause: 'hors_champ'; quoi: string; mois: Mois };

export interface ParametreLu {
  serie: SerieDeParametre;
  /** Rank of the value in its series. */
  rang: number;
}

export const ORIGINE = { donnee: 0, absence: 1, formule: 2 } as const;
const VIDE: readonly number[] = [];
/** What the steps under way have read, the innermost last: one calculation at a time, so one pile is enough. */
const LUES: number[] = [];
const PARAMETRES_LUS: ParametreLu[] = [];

/**
 * The traced interpreter: unknown is NaN, and stays so unless the answer does not depend on it (`0 × inconnu`,
 * `faux et inconnu`). Each variable is calculated once a month for each person or group; each such step leaves its value
 * and what it read in flat lists, which `expliquer` reads only when somebody asks. A fact that nobody told and that is
 * then nothing leaves no step.
 */
export class Interpretation implements EnCours {
  private readonly pretes: readonly Prete[];
  readonly dites: (readonly (Serie | undefined)[] | undefined)[];
  private readonly memoire: Memoire = uneMemoire();
  readonly numeros: number[] = [];
  readonly rangs: number[] = [];
  readonly mois: Mois[] = [];
  readonly valeurs: number[] = [];
  readonly origines: number[] = [];
  /** Rank, in its variable, of the formula that ruled. */
  readonly formules: number[] = [];
  /** Steps read by each step, one after another; `finDesEntrees[n]` is where those of step `n` end. */
  private readonly entrees: number[] = [];
  private readonly finDesEntrees: number[] = [];
  private readonly parametres: ParametreLu[] = [];
  private readonly finDesParametres: number[] = [];
  private readonly causes = new Map<number, Cause[]>();
  private readonly hypotheses = new Map<number, string>();
  private hauteur = 0;
  private hauteurDesParametres = 0;
  private causesIci: Cause[] | undefined;
  private hypotheseIci: string | undefined;
  /** The step of the last value asked for; -1: it left none. */
  derniere = -1;
  demande: Mois = Number.NaN;

  constructor(
    readonly graphe: Graphe,
    readonly situation: Situation,
  ) {
    this.pretes = preparer(graphe);
    this.dites = new Array(this.pretes.length);
    for (const [id, series] of situation.faits) {
      const numero = graphe.numeros.get(id);
      if (numero !== undefined) this.dites[numero] = series;
    }
  }

  /** Something, somewhere, was supposed: only then is it worth looking for. */
  get aSuppose(): boolean {
    return this.hypotheses.size > 0;
  }

  /** Value of a variable for the entity of this rank, in this month. */
  valeur(id: string, rang: number, mois: Mois): number {
    if (Number.isNaN(this.demande)) this.demande = mois;
    this.derniere = -1;
    this.hauteur = 0;
    const valeur = this.lire(this.graphe.numeros.get(id) as number, rang, mois);
    if (this.hauteur > 0) this.derniere = LUES[0] as number;
    return valeur;
  }

  lire(numero: number, rang: number, mois: Mois): number {
    const prete = this.pretes[numero] as Prete;
    const series = this.dites[numero];
    if (prete.muette && series === undefined) return 0;
    const quand = prete.annuelle ? moisDe(anneeDe(mois), 1) : mois;
    let etape = this.memoire.chercher(numero, rang, quand);
    if (etape < 0) {
      etape = this.calculer(prete, numero, rang, quand, lireLaSerie(series?.[rang], quand));
      this.memoire.garder(numero, rang, quand, etape);
    }
    LUES[this.hauteur++] = etape;
    return this.valeurs[etape] as number;
  }

  private calculer(
    prete: Prete,
    numero: number,
    rang: number,
    mois: Mois,
    donnee: number | undefined,
  ): number {
    const causes = this.causesIci;
    const hypothese = this.hypotheseIci;
    this.causesIci = undefined;
    this.hypotheseIci = undefined;
    const lues = this.hauteur;
    const parametres = this.hauteurDesParametres;
    let valeur = donnee ?? 0;
    let origine: number = ORIGINE.donnee;
    let formule = -1;
    if (donnee !== undefined) {
      if (Number.isNaN(donnee)) this.manque(prete.une.id, rang, mois);
    } else if (prete.une.nature === 'fait') {
      valeur = this.absence(prete, rang, mois);
      origine = ORIGINE.absence;
    } else {
      origine = ORIGINE.formule;
      if (mois < prete.fin) {
        formule = rangDeLaFormule(prete, mois);
        const laSienne = prete.formules[formule];
        if (laSienne) valeur = laSienne.fonction(this, rang, mois);
        else {
          valeur = Number.NaN;
          this.noter({ cause: 'hors_champ', quoi: prete.une.id, mois });
        }
      }
    }
    const etape = this.valeurs.push(valeur) - 1;
    this.numeros.push(numero);
    this.rangs.push(rang);
    this.mois.push(mois);
    this.origines.push(origine);
    this.formules.push(formule);
    for (let un = lues; un < this.hauteur; un++) this.entrees.push(LUES[un] as number);
    this.hauteur = lues;
    this.finDesEntrees.push(this.entrees.length);
    for (let un = parametres; un < this.hauteurDesParametres; un++)
      this.parametres.push(PARAMETRES_LUS[un] as ParametreLu);
    this.hauteurDesParametres = parametres;
    this.finDesParametres.push(this.parametres.length);
    if (this.causesIci) this.causes.set(etape, this.causesIci);
    if (this.hypotheseIci) this.hypotheses.set(etape, this.hypotheseIci);
    this.causesIci = causes;
    this.hypotheseIci = hypothese;
    return etape;
  }

  private absence({ une, absence }: Prete, rang: number, mois: Mois): number {
    if (une.id === 'mois_depuis_la_naissance') {
      const naissance = this.situation.individus[rang]?.naissance ?? Number.NaN;
      if (Number.isNaN(naissance)) this.manque('date_naissance', rang, mois);
      return mois - naissance;
    }
    if (Number.isNaN(absence)) this.manque(une.id, rang, mois);
    else if (une.nature === 'fait' && une.hypothese)
      this.hypotheseIci = `${this.nomDe(une.entite, rang)} : ${une.hypothese}`;
    return absence;
  }

  membres(entite: Entite, rang: number): readonly number[] {
    return entite === 'individu' ? VIDE : (this.situation.groupes[entite][rang]?.membres ?? VIDE);
  }

  groupeDe(rang: number, entite: Groupe): number {
    return this.situation.individus[rang]?.groupes[entite] as number;
  }

  aLeRole(rang: number, role: Role): boolean {
    return this.situation.individus[rang]?.roles.has(role) ?? false;
  }

  parametre(serie: SerieDeParametre | undefined, id: string, mois: Mois): number {
    const lecture = serie ? lireUnParametre(serie, mois) : { etat: 'sans_valeur' as const };
    if (serie && lecture.etat === 'connu') {
      PARAMETRES_LUS[this.hauteurDesParametres++] = { serie, rang: lecture.rang };
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
    this.causesIci ??= [];
    this.causesIci.push(cause);
  }

  variableDe(etape: number): Prete {
    return this.pretes[this.numeros[etape] as number] as Prete;
  }

  entreesDe(etape: number): readonly number[] {
    return this.entrees.slice(this.finDesEntrees[etape - 1] ?? 0, this.finDesEntrees[etape]);
  }

  parametresDe(etape: number): readonly ParametreLu[] {
    return this.parametres.slice(
      this.finDesParametres[etape - 1] ?? 0,
      this.finDesParametres[etape],
    );
  }

  hypotheseDe(etape: number): string | undefined {
    return this.hypotheses.get(etape);
  }

  /** Ranks of the steps that the last value asked for was calculated from, in their order; itself the last. */
  atteintes(): number[] {
    const racine = this.derniere;
    if (racine < 0) return [];
    const marques = new Uint8Array(racine + 1);
    marques[racine] = 1;
    // What a step reads was calculated before it: one walk down marks everything.
    for (let etape = racine; etape >= 0; etape--) {
      if (marques[etape] === 0) continue;
      const fin = this.finDesEntrees[etape] as number;
      for (let un = this.finDesEntrees[etape - 1] ?? 0; un < fin; un++)
        marques[this.entrees[un] as number] = 1;
    }
    const rangs: number[] = [];
    for (let etape = 0; etape <= racine; etape++) if (marques[etape] === 1) rangs.push(etape);
    return rangs;
  }

  /** Why the last value asked for is unknown, each cause once: the facts by name, then the law, the nearest to it first. */
  causesAtteintes(): Cause[] {
    if (this.causes.size === 0) return [];
    const faits = new Map<string, Cause>();
    const loi = new Map<string, Cause>();
    for (const etape of this.parDistance())
      for (const cause of this.causes.get(etape) ?? []) {
        const siennes = cause.cause === 'donnee_manquante' ? faits : loi;
        const nom = nomDeLaCause(cause);
        if (!siennes.has(nom)) siennes.set(nom, cause);
      }
    const ordonnes = [...faits].sort(([a], [b]) => a.localeCompare(b)).map(([, cause]) => cause);
    return [...ordonnes, ...loi.values()];
  }

  /** The same steps as `atteintes`, from the answer outwards. */
  private parDistance(): number[] {
    const vues = new Set(this.derniere < 0 ? [] : [this.derniere]);
    for (const etape of vues) for (const lue of this.entreesDe(etape)) vues.add(lue);
    return [...vues];
  }
}

function rangDeLaFormule({ formules }: Prete, mois: Mois): number {
  for (let rang = 0; rang < formules.length; rang++)
    if ((formules[rang] as { depuis: Mois }).depuis <= mois) return rang;
  return -1;
}

function nomDeLaCause(cause: Cause): string {
  if (cause.cause === 'donnee_manquante')
    return `${cause.variable} ${cause.qui} ${ecrireLeMois(cause.mois)}`;
  return cause.cause === 'parametre_perime' ? cause.parametre : cause.quoi;
}
