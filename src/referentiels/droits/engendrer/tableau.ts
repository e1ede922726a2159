import { appliquer, arrondir } from '../calcul/operations.ts';
import type { Operation } from '../langue/expressions.ts';

/**
 * Persons of a household, told apart by what the rules ask of them: code for each, and none where nothing is asked. Of
 * most children nothing is told but the birth: all that reads anything else of them is calculated away.
 */
export type Qui = 'demandeur' | 'conjoint' | 'enfant' | 'enfant_sans_fait';
/** `personne`: of anyone, before it is told apart. What is the asker's is the household's: there is always one. */
export type Ou = 'constante' | 'foyer' | 'personne' | Qui;
export type Agregat = 'somme' | 'un' | 'tous' | 'max' | 'min' | 'valeur';

/** One operation of the flattened calculation: a month is a month of its own, a parameter is a number. */
export type Case = { readonly ou: Ou; readonly booleen: boolean } & (
  | { readonly t: 'nombre'; readonly v: number }
  | { readonly t: 'colonne'; readonly rang: number }
  | { readonly t: 'role'; readonly role: 'demandeur' | 'conjoint' | 'parent' | 'enfant' }
  | { readonly t: 'op'; readonly op: Operation; readonly a: number; readonly b: number }
  | { readonly t: 'non'; readonly a: number }
  | { readonly t: 'si'; readonly c: number; readonly a: number; readonly b: number }
  | {
      readonly t: 'arrondi';
      readonly sens: 'proche' | 'bas' | 'haut';
      readonly pas: number;
      readonly a: number;
    }
  | {
      readonly t: 'agregat';
      readonly op: Agregat;
      readonly chez: 'conjoint' | 'enfant';
      readonly depart: number;
      readonly a: number;
      /** Of a child of whom nothing is told; the same as `a` for a spouse. */
      readonly nu: number;
    }
);

type SansLieu = Case extends infer C ? (C extends Case ? Omit<C, 'ou' | 'booleen'> : never) : never;

const LIEUX = ['personne', 'enfant', 'enfant_sans_fait', 'conjoint'] as const;
/** Nothing times unknown is nothing, `false and unknown` is false: elsewhere unknown is always unknown. */
const RIEN_L_EMPORTE: ReadonlySet<Operation> = new Set(['fois', 'divise', 'et', 'ou']);
export const BOOLEENNES: ReadonlySet<Operation> = new Set(['inf', 'inf_egal', 'egal', 'et', 'ou']);

/** The cases below this one. */
export function dessousDe(une: Case): readonly number[] {
  switch (une.t) {
    case 'op':
      return [une.a, une.b];
    case 'si':
      return [une.c, une.a, une.b];
    case 'non':
    case 'arrondi':
      return [une.a];
    case 'agregat':
      return une.chez === 'enfant' ? [une.depart, une.a, une.nu] : [une.depart, une.a];
    default:
      return [];
  }
}

/**
 * The flattened calculation: each case once, what is constant already calculated. Sums keep the order of the rules, so
 * that the interpreter and the generated code give the very same bits.
 */
export class Tableau {
  readonly cases: Case[] = [];
  /** Of each case, whether it rests on law that this month does not know: its value may be unknown. */
  private readonly doutes: boolean[] = [];
  /** Rank of the column of births, once it is read. */
  rangDesNaissances = -1;
  private readonly connues = new Map<string, number>();
  private readonly variantes = new Map<string, number>();

  private poser(une: SansLieu, ou: Ou, booleen: boolean): number {
    const cle = `${Object.values(une).join()} ${ou} ${booleen}`;
    const connue = this.connues.get(cle);
    if (connue !== undefined) return connue;
    const posee = { ...une, ou, booleen } as Case;
    this.cases.push(posee);
    this.doutes.push(
      posee.t === 'nombre'
        ? Number.isNaN(posee.v)
        : dessousDe(posee).some((rang) => this.doutes[rang]),
    );
    this.connues.set(cle, this.cases.length - 1);
    return this.cases.length - 1;
  }

  private de(rang: number): Case {
    return this.cases[rang] as Case;
  }

  /** The number that a case always is. */
  fixe(rang: number): number | undefined {
    const une = this.de(rang);
    return une.t === 'nombre' ? une.v : undefined;
  }

  estDouteuse(rang: number): boolean {
    return this.doutes[rang] === true;
  }

  private lieu(...rangs: number[]): Ou {
    const lieux = rangs.map((rang) => this.de(rang).ou);
    for (const un of LIEUX) if (lieux.includes(un)) return un;
    return lieux.some((un) => un !== 'constante') ? 'foyer' : 'constante';
  }

  nombre(v: number, booleen = false): number {
    return this.poser({ t: 'nombre', v }, 'constante', booleen);
  }

  colonne(rang: number, ou: Ou, booleen: boolean): number {
    return this.poser({ t: 'colonne', rang }, ou, booleen);
  }

  role(role: 'demandeur' | 'conjoint' | 'parent' | 'enfant'): number {
    return this.poser({ t: 'role', role }, 'personne', true);
  }

  op(op: Operation, a: number, b: number): number {
    const [x, y] = [this.fixe(a), this.fixe(b)];
    const booleen = BOOLEENNES.has(op);
    if (x !== undefined && y !== undefined) return this.nombre(appliquer(op, x, y), booleen);
    if ((Number.isNaN(x) || Number.isNaN(y)) && !RIEN_L_EMPORTE.has(op))
      return this.nombre(Number.NaN, booleen);
    const simple = this.simplifier(op, a, b, x, y) ?? this.comparerUnAge(op, a, b, x, y);
    return simple ?? this.poser({ t: 'op', op, a, b }, this.lieu(a, b), booleen);
  }

  private simplifier(
    op: Operation,
    a: number,
    b: number,
    x: number | undefined,
    y: number | undefined,
  ): number | undefined {
    switch (op) {
      case 'plus':
        return x === 0 ? b : y === 0 ? a : undefined;
      case 'moins':
        return y === 0 ? a : undefined;
      case 'fois':
        if (x === 0 || y === 0) return this.nombre(0);
        return x === 1 ? b : y === 1 ? a : undefined;
      case 'divise':
        return x === 0 ? this.nombre(0) : y === 1 ? a : undefined;
      case 'et':
        if (x === 0 || y === 0) return this.nombre(0, true);
        return x === 1 ? b : y === 1 ? a : undefined;
      case 'ou':
        if (x === 1 || y === 1) return this.nombre(1, true);
        return x === 0 ? b : y === 0 ? a : undefined;
      default:
        return undefined;
    }
  }

  /** An age against whole years is a birth against a month: no division is left. */
  private comparerUnAge(
    op: Operation,
    a: number,
    b: number,
    x: number | undefined,
    y: number | undefined,
  ): number | undefined {
    if ((op !== 'inf' && op !== 'inf_egal') || (x === undefined) === (y === undefined))
      return undefined;
    const age = this.de(x === undefined ? a : b);
    if (age.t !== 'arrondi' || age.sens !== 'bas' || age.pas !== 1) return undefined;
    const enAnnees = this.de(age.a);
    if (enAnnees.t !== 'op' || enAnnees.op !== 'divise' || this.fixe(enAnnees.b) !== 12)
      return undefined;
    const enMois = this.de(enAnnees.a);
    if (enMois.t !== 'op' || enMois.op !== 'moins') return undefined;
    const [mois, naissance] = [this.fixe(enMois.a), this.de(enMois.b)];
    if (
      mois === undefined ||
      naissance.t !== 'colonne' ||
      naissance.rang !== this.rangDesNaissances
    )
      return undefined;
    // Whole years that must be reached (or, when the age is on the left, must not be).
    const ans =
      op === (x === undefined ? 'inf' : 'inf_egal')
        ? Math.ceil((x ?? y) as number)
        : Math.floor((x ?? y) as number) + 1;
    const limite = this.nombre(mois - 12 * ans);
    return x === undefined
      ? this.op('inf', limite, enMois.b)
      : this.op('inf_egal', enMois.b, limite);
  }

  non(a: number): number {
    const x = this.fixe(a);
    return x === undefined
      ? this.poser({ t: 'non', a }, this.lieu(a), true)
      : this.nombre(1 - x, true);
  }

  si(c: number, a: number, b: number): number {
    const x = this.fixe(c);
    if (x === 1 || x === 0) return x === 1 ? a : b;
    if (a === b) return a;
    return this.poser({ t: 'si', c, a, b }, this.lieu(c, a, b), this.de(a).booleen);
  }

  arrondi(sens: 'proche' | 'bas' | 'haut', pas: number, a: number): number {
    const x = this.fixe(a);
    return x === undefined
      ? this.poser({ t: 'arrondi', sens, pas, a }, this.lieu(a), false)
      : this.nombre(arrondir(sens, pas, x));
  }

  /** The same thing asked of one kind of person: what does not concern her is already calculated away. */
  selon(rang: number, qui: Qui): number {
    const cle = `${rang} ${qui}`;
    const faite = this.variantes.get(cle) ?? this.varier(rang, qui);
    this.variantes.set(cle, faite);
    return faite;
  }

  private varier(rang: number, qui: Qui): number {
    const une = this.de(rang);
    if (une.ou !== 'personne') return rang;
    const lire = (dessous: number) => this.selon(dessous, qui);
    switch (une.t) {
      case 'colonne':
        if (qui === 'enfant_sans_fait' && une.rang !== this.rangDesNaissances)
          return this.nombre(0, une.booleen);
        return this.poser({ t: 'colonne', rang: une.rang }, qui, une.booleen);
      case 'role':
        return this.nombre(
          une.role === (qui === 'enfant_sans_fait' ? 'enfant' : qui) ||
            (une.role === 'parent' && (qui === 'demandeur' || qui === 'conjoint'))
            ? 1
            : 0,
          true,
        );
      case 'op': {
        const a = lire(une.a);
        if ((une.op === 'et' && this.fixe(a) === 0) || (une.op === 'ou' && this.fixe(a) === 1))
          return a;
        return this.op(une.op, a, lire(une.b));
      }
      case 'non':
        return this.non(lire(une.a));
      case 'si': {
        const c = lire(une.c);
        const fixe = this.fixe(c);
        if (fixe === 1 || fixe === 0) return lire(fixe === 1 ? une.a : une.b);
        return this.si(c, lire(une.a), lire(une.b));
      }
      case 'arrondi':
        return this.arrondi(une.sens, une.pas, lire(une.a));
      default:
        throw new Error(`${une.t} of a person`);
    }
  }

  /** Over the persons of the household, who asks first: the order in which the interpreter adds. */
  agregat(op: Exclude<Agregat, 'valeur'>, a: number): number {
    let cumul = this.selon(a, 'demandeur');
    for (const chez of ['conjoint', 'enfant'] as const) {
      const nu = this.selon(a, chez === 'enfant' ? 'enfant_sans_fait' : chez);
      cumul = this.cumuler(op, chez, cumul, this.selon(a, chez), nu);
    }
    return cumul;
  }

  /** What one person has; nobody there, nothing. */
  duMembre(qui: 'demandeur' | 'conjoint', a: number): number {
    const siens = this.selon(a, qui);
    if (qui === 'demandeur') return siens;
    return this.cumuler('valeur', 'conjoint', this.nombre(0, this.de(siens).booleen), siens, siens);
  }

  private cumuler(
    op: Agregat,
    chez: 'conjoint' | 'enfant',
    depart: number,
    a: number,
    nu: number,
  ): number {
    const rien = { somme: 0, un: 0, tous: 1, valeur: 0, max: undefined, min: undefined }[op];
    const [x, y] = [this.fixe(a), this.fixe(nu)];
    if (x !== undefined && x === rien && y === rien) return depart;
    if ((op === 'un' && this.fixe(depart) === 1) || (op === 'tous' && this.fixe(depart) === 0))
      return depart;
    return this.poser({ t: 'agregat', op, chez, depart, a, nu }, 'foyer', this.de(a).booleen);
  }
}
