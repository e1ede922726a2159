import {
  aLeRole,
  auMoins,
  type Booleen,
  deLaFamille,
  duMembre,
  duMenageDuDemandeur,
  egal,
  enAnnee,
  et,
  fois,
  inferieur,
  type Nombre,
  ou,
  plus,
  quand,
  si,
  sommeDesMois,
  v,
} from '../langue/expressions.ts';
import { CASES_DES_CAPITAUX } from '../vocabulaire/ressources.ts';

/** Ways of speaking that several benefits share; nothing of the law is decided here. */

/** The other parent's number, zero for a person alone and for a child. */
export const duConjoint = (e: Nombre): Nombre =>
  si(
    aLeRole('demandeur'),
    deLaFamille(duMembre('conjoint', e)),
    quand(aLeRole('conjoint'), deLaFamille(duMembre('demandeur', e))),
  );

/** A home whose commune is not told is nowhere: the aid of a département is then unknown, not refused. */
const communeDite = plus(v('depcom'), quand(egal(v('depcom'), 0), v('commune_a_dire')));
export const communeEntre = (bas: number, haut: number): Booleen =>
  duMenageDuDemandeur(et(auMoins(communeDite, bas), inferieur(communeDite, haut)));

export const sommeDe = (ids: readonly string[], lire: (id: string) => Nombre): Nombre => {
  const [premier, ...autres] = ids.map(lire);
  return plus(premier as Nombre, ...autres);
};

/** What the household declared two years before beside what each person earned: capital, rents, capital gains. */
export const capitauxDeDeuxAnsAvant: Nombre = sommeDe(
  [...CASES_DES_CAPITAUX, 'f4ba', 'plus_values_base_large'],
  (id) => enAnnee(-2, v(id)),
);

/** The twelve months before this one. */
export const surDouzeMois = (id: string): Nombre => sommeDesMois(-12, -1, v(id));
/** The three months before this one, brought to a year. */
export const trimestreEnAnnee = (id: string): Nombre => fois(4, sommeDesMois(-3, -1, v(id)));
/** Yearly incomes of the self-employed, known for the year before. */
export const independantsDeLAnPasse: Nombre = sommeDe(
  ['rpns_micro_entreprise_benefice', 'rpns_benefice_exploitant_agricole', 'rpns_autres_revenus'],
  (id) => enAnnee(-1, v(id)),
);

/** Neighbouring départements make one interval of commune codes. */
function suites(departements: readonly string[]): [number, number][] {
  const toutes: [number, number][] = [];
  for (const un of departements.map(Number).sort((a, b) => a - b)) {
    const derniere = toutes.at(-1);
    if (derniere?.[1] === 1000 * un) derniere[1] += 1000;
    else toutes.push([1000 * un, 1000 * (un + 1)]);
  }
  return toutes;
}

/** In one of these départements: the code of the commune tells it. */
export function dansUnDe(departements: readonly string[]): Booleen {
  const [premiere, ...autres] = suites(departements).map(([de, a]) =>
    et(auMoins(v('depcom'), de), inferieur(v('depcom'), a)),
  );
  return ou(premiere as Booleen, ...autres);
}
