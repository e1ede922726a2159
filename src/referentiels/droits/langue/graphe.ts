import type { Reference, Regle, Variable } from './declarations.ts';
import type { Booleen, Entite, Nombre } from './expressions.ts';
import { type Mois, moisEcrit } from './mois.ts';
import { type Parametre, preparerUnParametre, type SerieDeParametre } from './parametres.ts';

/** A right that one may ask for: what the answer names. */
export interface Droit {
  id: string;
  libelle: string;
  /** The variable whose value is the amount, or the yes. */
  variable: string;
  entite: Entite;
  /** First month whose law is written here; before it the answer is `hors_champ`. */
  couvertDepuis: string;
  /** Made by a law of this month: before it, nobody had it. */
  creeDepuis?: string;
  /** Abolished: from this month on `non_du`, and by what it was replaced. */
  abrogeDepuis?: string;
  remplacePar?: string;
  /** Closed to new requests from this month on: who had it keeps it. */
  fermeDepuis?: string;
  /** An aid of a département, that its own règlement may name and rewrite; the others are national. */
  duDepartement?: true;
  /**
   * Mayotte has its own amounts: unless they are written here (a month: until it), the answer there is `hors_champ`.
   */
  ecritAMayotte?: true | string;
  /** What the rules leave out: what would be due where this condition holds is `hors_champ`, and says why. */
  horsChamp?: { condition: string; phrase: string };
  /** Calculated only when it is asked for by name. */
  surDemande?: true;
  /** Who decides depends on the département: the answer says it. */
  competence?: 'rsa';
  /** The conditions to name, in order, when the right is not due. */
  motifs: readonly MotifDeRefus[];
  /** Variables of the first level of its explanation; without them, what its rule reads. */
  enBref?: readonly string[] | undefined;
}

export interface MotifDeRefus {
  /** A rule of yes or no on the entity of the right; the reason is said when it answers no. */
  condition: string;
  phrase: string;
}

export interface FormuleDatee {
  depuis: Mois;
  ecriteDepuis: string;
  references: readonly Reference[] | undefined;
  expr: Nombre | Booleen;
}

export interface Graphe {
  variables: ReadonlyMap<string, Variable>;
  parametres: ReadonlyMap<string, SerieDeParametre>;
  droits: ReadonlyMap<string, Droit>;
  formules: ReadonlyMap<string, readonly FormuleDatee[]>;
  /** First month without it, of the rules that were repealed. */
  fins: ReadonlyMap<string, Mois>;
  /** A number of each variable, for the memory of a calculation. */
  numeros: ReadonlyMap<string, number>;
}

function parId<T extends { id: string }>(quoi: string, liste: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const un of liste) {
    if (map.has(un.id)) throw new Error(`${quoi} declared twice: ${un.id}`);
    map.set(un.id, un);
  }
  return map;
}

const datees = (regle: Regle): FormuleDatee[] =>
  [...regle.formules]
    .sort((a, b) => a.depuis.localeCompare(b.depuis))
    .map(({ depuis, expr, references }) => ({
      depuis: moisEcrit(depuis),
      ecriteDepuis: depuis,
      references,
      expr,
    }));

export function assembler(
  variables: readonly Variable[],
  parametres: readonly Parametre[],
  droits: readonly Droit[],
): Graphe {
  const toutes = parId('Variable', variables);
  return {
    variables: toutes,
    parametres: parId('Parameter', parametres.map(preparerUnParametre)),
    droits: parId('Right', droits),
    numeros: new Map(variables.map(({ id }, numero) => [id, numero])),
    fins: new Map(
      variables.flatMap((une) =>
        une.nature === 'regle' && une.abrogeDepuis
          ? [[une.id, moisEcrit(une.abrogeDepuis)] as const]
          : [],
      ),
    ),
    formules: new Map(
      variables.flatMap((une) => (une.nature === 'regle' ? [[une.id, datees(une)] as const] : [])),
    ),
  };
}

/** The formula that rules this month; none before the first one. */
export function formuleDuMois(
  formules: readonly FormuleDatee[],
  mois: Mois,
): FormuleDatee | undefined {
  for (let rang = formules.length - 1; rang >= 0; rang--)
    if ((formules[rang] as FormuleDatee).depuis <= mois) return formules[rang];
  return undefined;
}

/** Where this month stands in the life of a right; `non_ecrit`: its law of then is not written here. */
export function moisDuDroit(
  { creeDepuis, couvertDepuis, abrogeDepuis }: Droit,
  mois: Mois,
): 'en_vigueur' | 'pas_encore' | 'non_ecrit' | 'abroge' {
  if (creeDepuis && mois < moisEcrit(creeDepuis)) return 'pas_encore';
  if (mois < moisEcrit(couvertDepuis)) return 'non_ecrit';
  return abrogeDepuis && mois >= moisEcrit(abrogeDepuis) ? 'abroge' : 'en_vigueur';
}

/** The condition that tells a home of Mayotte, where most rights have amounts of their own. */
export const A_MAYOTTE = 'residence_mayotte';

export const estEcritAMayotte = ({ ecritAMayotte }: Droit, mois: Mois): boolean =>
  ecritAMayotte === true || (ecritAMayotte !== undefined && mois <= moisEcrit(ecritAMayotte));
