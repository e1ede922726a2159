import type { Booleen, Entite, Nombre } from './expressions.ts';
import type { Unite } from './unites.ts';

export interface Reference {
  texte: string;
  article?: string;
  url?: string;
}

interface Commun {
  id: string;
  entite: Entite;
  /** What a person reads beside the amount: plain words, no abbreviation. */
  libelle: string;
}

export type Type =
  | {
      type: 'nombre';
      unite: Unite;
      /** A balance, not a flow: a yearly value holds each month, it is not divided. */
      stock?: true;
      /** `[0, null]`: never negative. */
      bornes?: readonly [number | null, number | null];
    }
  | { type: 'booleen' }
  | { type: 'date' }
  | { type: 'commune' }
  | { type: 'choix'; valeurs: readonly string[] };

/**
 * What a situation that does not tell the fact means. `inconnu`: the right cannot be said without it. A value: the
 * format says so, and where a fact weighs (`hypothese`), the answer says that it was supposed.
 */
export interface Absence {
  absence: number | boolean | string | 'inconnu';
  hypothese?: string;
}

/** A fact of the situation. `annee`: one value a year. A yearly total of a monthly amount is divided, else repeated. */
export type Fait = Commun & Type & Absence & { nature: 'fait'; periode: 'mois' | 'annee' };

export interface Formule<E> {
  /** First month of the law that this formula writes. */
  depuis: string;
  expr: E;
  /** When the article changed with the formula; else those of the rule. */
  references?: readonly Reference[];
}

/** A calculation. A situation may give its value: the value given wins, at the months for which it is given. */
export type Regle = Commun &
  Type & {
    nature: 'regle';
    periode: 'mois' | 'annee';
    references: readonly Reference[];
    formules: readonly Formule<Nombre | Booleen>[];
    /** From this month on the rule no longer exists: zero, or false, before saying anything else. */
    abrogeDepuis?: string;
    /** Not law but arithmetic: a rule of this kind needs no article. */
    arithmetique?: true;
  };

export type Variable = Fait | Regle;

type Numerique = Commun & {
  unite: Unite;
  /** Of what a situation may give in its place, and of what an unknown value can be. */
  bornes?: readonly [number | null, number | null];
  /** A balance, not a flow: a yearly value holds each month, it is not divided. */
  stock?: true;
  periode?: 'mois' | 'annee';
  references: readonly Reference[] | 'arithmetique';
  abrogeDepuis?: string;
};

const enRegle = (
  { references, periode = 'mois', ...reste }: Omit<Numerique, 'unite' | 'bornes'>,
  type: Type,
  formules: readonly Formule<Nombre | Booleen>[],
): Regle => ({
  ...reste,
  ...type,
  nature: 'regle',
  periode,
  formules,
  ...(references === 'arithmetique' ? { references: [], arithmetique: true } : { references }),
});

/** A rule whose answer is a number. One expression means: since ever. */
export const montant = (
  { unite, bornes, ...reste }: Numerique,
  formules: Nombre | readonly Formule<Nombre>[],
): Regle =>
  enRegle(reste, { type: 'nombre', unite, ...(bornes ? { bornes } : {}) }, enFormules(formules));

/** A rule whose answer is yes or no. */
export const condition = (
  declaration: Omit<Numerique, 'unite' | 'bornes'>,
  formules: Booleen | readonly Formule<Booleen>[],
): Regle => enRegle(declaration, { type: 'booleen' }, enFormules(formules));

const enFormules = <E extends Nombre | Booleen>(
  formules: E | readonly Formule<E>[],
): readonly Formule<E>[] =>
  Array.isArray(formules)
    ? (formules as readonly Formule<E>[])
    : [{ depuis: '1900-01', expr: formules as E }];

type SansNature = Commun & {
  periode?: 'mois' | 'annee';
  absence?: Absence['absence'];
  hypothese?: string;
};
const enFait = (
  { absence, ...reste }: SansNature,
  type: Type,
  sinon: Absence['absence'],
): Fait => ({
  periode: 'mois',
  ...reste,
  ...type,
  absence: absence ?? sinon,
  nature: 'fait',
});

/** An amount received or paid: euros of the month (or of the year), nil when the situation does not tell it. */
export const revenu = (id: string, libelle: string, autres: Partial<SansNature> = {}): Fait =>
  enFait(
    { id, libelle, entite: 'individu', ...autres },
    { type: 'nombre', unite: 'euro', bornes: [0, null] },
    0,
  );
/** A balance in euros: savings, the value of a house. */
export const avoir = (id: string, libelle: string, autres: Partial<SansNature> = {}): Fait =>
  enFait(
    { id, libelle, entite: 'individu', ...autres },
    { type: 'nombre', unite: 'euro', stock: true, bornes: [0, null] },
    0,
  );
export const faitNombre = (
  declaration: SansNature & { unite: Unite; bornes?: readonly [number | null, number | null] },
): Fait => {
  const { unite, bornes, ...reste } = declaration;
  return enFait(reste, { type: 'nombre', unite, ...(bornes ? { bornes } : {}) }, 0);
};
export const faitBooleen = (id: string, libelle: string, autres: Partial<SansNature> = {}): Fait =>
  enFait({ id, libelle, entite: 'individu', ...autres }, { type: 'booleen' }, false);
export const faitDate = (id: string, libelle: string, autres: Partial<SansNature> = {}): Fait =>
  enFait({ id, libelle, entite: 'individu', ...autres }, { type: 'date' }, 'inconnu');
export const faitChoix = (
  id: string,
  libelle: string,
  valeurs: readonly [string, ...string[]],
  autres: Partial<SansNature> = {},
): Fait =>
  enFait({ id, libelle, entite: 'individu', ...autres }, { type: 'choix', valeurs }, valeurs[0]);
export const faitCommune = (id: string, libelle: string, autres: Partial<SansNature> = {}): Fait =>
  enFait({ id, libelle, entite: 'individu', ...autres }, { type: 'commune' }, 'inconnu');
