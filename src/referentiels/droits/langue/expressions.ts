/**
 * The language of the rules: values that describe a calculation without doing it. Interpreter, bounds and generated
 * JavaScript all read the same tree. `Expression<'nombre'>` and `Expression<'booleen'>` do not mix.
 */
export type Genre = 'nombre' | 'booleen';
export type Entite = 'individu' | 'famille' | 'foyer_fiscal' | 'menage';
export type Groupe = Exclude<Entite, 'individu'>;

export type Role =
  | 'demandeur'
  | 'conjoint'
  | 'parent'
  | 'enfant'
  | 'declarant'
  | 'declarant_principal'
  | 'personne_a_charge'
  | 'personne_de_reference';

export type Noeud =
  | { readonly t: 'constante'; readonly v: number; readonly unite?: string }
  | { readonly t: 'parametre'; readonly id: string; readonly au: 'mois' | 'premier_janvier' }
  | { readonly t: 'variable'; readonly id: string }
  | { readonly t: 'decale'; readonly de: number; readonly e: Noeud }
  | { readonly t: 'en_janvier'; readonly de: number; readonly e: Noeud }
  | { readonly t: 'a_la_demande'; readonly e: Noeud }
  | { readonly t: 'calendrier'; readonly quoi: 'annee' | 'mois_de_l_annee' | 'jour' }
  | { readonly t: 'calcul'; readonly op: Operation; readonly a: Noeud; readonly b: Noeud }
  | { readonly t: 'non'; readonly a: Noeud }
  | { readonly t: 'si'; readonly c: Noeud; readonly a: Noeud; readonly b: Noeud }
  | {
      readonly t: 'arrondi';
      readonly sens: 'proche' | 'bas' | 'haut';
      readonly pas: number;
      readonly e: Noeud;
    }
  | {
      readonly t: 'membres';
      readonly op: 'somme' | 'un' | 'tous' | 'max' | 'min';
      readonly e: Noeud;
    }
  | { readonly t: 'groupe'; readonly entite: Groupe; readonly e: Noeud }
  | { readonly t: 'membre'; readonly role: Role; readonly e: Noeud }
  | { readonly t: 'choix'; readonly id: string; readonly valeur: string }
  | { readonly t: 'role'; readonly role: Role };

export type Operation =
  | 'plus'
  | 'moins'
  | 'fois'
  | 'divise'
  | 'min'
  | 'max'
  | 'inf'
  | 'inf_egal'
  | 'egal'
  | 'et'
  | 'ou';

declare const genre: unique symbol;
export type Expression<G extends Genre> = Noeud & { readonly [genre]: G };
export type Nombre = Expression<'nombre'>;
export type Booleen = Expression<'booleen'>;
type Lisible = Nombre | number;

const nombre = (noeud: Noeud) => noeud as Nombre;
const booleen = (noeud: Noeud) => noeud as Booleen;
const lire = (valeur: Lisible): Noeud =>
  typeof valeur === 'number' ? { t: 'constante', v: valeur } : valeur;
const deux = (op: Operation, a: Lisible, b: Lisible): Noeud => ({
  t: 'calcul',
  op,
  a: lire(a),
  b: lire(b),
});
const suite = (op: Operation, premiere: Lisible, autres: readonly Lisible[]): Nombre =>
  autres.reduce<Nombre>(
    (gauche, droite) => nombre(deux(op, gauche, droite)),
    nombre(lire(premiere)),
  );

/** A number with its unit; a bare number takes the unit that it meets only when it multiplies. */
export const constante = (v: number, unite: string): Nombre => nombre({ t: 'constante', v, unite });
export const parametre = (id: string): Nombre => nombre({ t: 'parametre', id, au: 'mois' });
/** The value in force on 1 January of the month's year: tariffs that do not move within a year. */
export const parametreAuPremierJanvier = (id: string): Nombre =>
  nombre({ t: 'parametre', id, au: 'premier_janvier' });

/** A number of the entity's own, or of the group it belongs to. */
export const v = (id: string): Nombre => nombre({ t: 'variable', id });
export const vrai = (id: string): Booleen => booleen({ t: 'variable', id });
/** Whether a variable of choices holds this one. */
export const est = (id: string, valeur: string): Booleen => booleen({ t: 'choix', id, valeur });
export const aLeRole = (role: Role): Booleen => booleen({ t: 'role', role });

export const plus = (a: Lisible, ...autres: Lisible[]): Nombre => suite('plus', a, autres);
export const moins = (a: Lisible, ...autres: Lisible[]): Nombre => suite('moins', a, autres);
export const fois = (a: Lisible, ...autres: Lisible[]): Nombre => suite('fois', a, autres);
export const divise = (a: Lisible, b: Lisible): Nombre => nombre(deux('divise', a, b));
export const min = (a: Lisible, ...autres: Lisible[]): Nombre => suite('min', a, autres);
export const max = (a: Lisible, ...autres: Lisible[]): Nombre => suite('max', a, autres);
export const positif = (a: Lisible): Nombre => max(0, a);
export const arrondi = (
  e: Nombre,
  pas = 0.01,
  sens: 'proche' | 'bas' | 'haut' = 'proche',
): Nombre => nombre({ t: 'arrondi', sens, pas, e });

export const inferieur = (a: Lisible, b: Lisible): Booleen => booleen(deux('inf', a, b));
export const auPlus = (a: Lisible, b: Lisible): Booleen => booleen(deux('inf_egal', a, b));
export const superieur = (a: Lisible, b: Lisible): Booleen => booleen(deux('inf', b, a));
export const auMoins = (a: Lisible, b: Lisible): Booleen => booleen(deux('inf_egal', b, a));
export const egal = (a: Lisible, b: Lisible): Booleen => booleen(deux('egal', a, b));
const chaine = (op: 'et' | 'ou', premiere: Booleen, autres: readonly Booleen[]): Booleen =>
  autres.reduce<Booleen>((a, b) => booleen({ t: 'calcul', op, a, b }), premiere);
export const et = (a: Booleen, ...autres: Booleen[]): Booleen => chaine('et', a, autres);
export const ou = (a: Booleen, ...autres: Booleen[]): Booleen => chaine('ou', a, autres);
export const non = (a: Booleen): Booleen => booleen({ t: 'non', a });
export const TOUJOURS = booleen({ t: 'constante', v: 1 });
export const JAMAIS = booleen({ t: 'constante', v: 0 });

export const si = (c: Booleen, a: Lisible, b: Lisible): Nombre =>
  nombre({ t: 'si', c, a: lire(a), b: lire(b) });
/** The amount when the condition holds, else nothing. */
export const quand = (c: Booleen, a: Lisible): Nombre => si(c, a, 0);
/** The first condition that holds gives its number. */
export const selon = (branches: readonly (readonly [Booleen, Lisible])[], sinon: Lisible): Nombre =>
  branches.reduceRight<Nombre>((reste, [c, a]) => si(c, a, reste), nombre(lire(sinon)));

/** The same thing so many months away: `decale(-1, …)` is last month. Parameters move too. */
export const decale = <G extends Genre>(de: number, e: Expression<G>): Expression<G> =>
  (de === 0 ? e : { t: 'decale', de, e }) as Expression<G>;
/** In January of the year so many years away: `enAnnee(-2, v('rfr'))` is the income of year n-2. */
export const enAnnee = <G extends Genre>(de: number, e: Expression<G>): Expression<G> =>
  ({ t: 'en_janvier', de, e }) as Noeud as Expression<G>;
/** Sum over the months from..to, counted from the current one, both included. */
export const sommeDesMois = (de: number, a: number, e: Nombre): Nombre => {
  const mois = Array.from({ length: a - de + 1 }, (_, rang) => decale(de + rang, e));
  return plus(mois[0] as Nombre, ...mois.slice(1));
};
export const moyenneDesMois = (de: number, a: number, e: Nombre): Nombre =>
  divise(sommeDesMois(de, a, e), a - de + 1);
/** The twelve months of the year so many years away. */
export const sommeDeLAnnee = (de: number, e: Nombre): Nombre => enAnnee(de, sommeDesMois(0, 11, e));
/** At the month asked, whatever the month of the rule: what is judged once, when the right is asked for. */
export const aLaDemande = <G extends Genre>(e: Expression<G>): Expression<G> =>
  ({ t: 'a_la_demande', e }) as Noeud as Expression<G>;
export const anneeCivile = nombre({ t: 'calendrier', quoi: 'annee' });
export const moisDeLAnnee = nombre({ t: 'calendrier', quoi: 'mois_de_l_annee' });
/** The first day of the month, on the scale of variables of type `date`: their difference is in days. */
export const premierJour = nombre({ t: 'calendrier', quoi: 'jour' });

const pourLes = (e: Nombre, qui: Booleen | undefined): Nombre => (qui ? quand(qui, e) : e);
/** Over the members of the group; `qui` is read for each of them. */
export const somme = (e: Nombre, qui?: Booleen): Nombre =>
  nombre({ t: 'membres', op: 'somme', e: pourLes(e, qui) });
export const compte = (qui: Booleen): Nombre => somme(si(qui, 1, 0));
export const lePlusGrand = (e: Nombre): Nombre => nombre({ t: 'membres', op: 'max', e });
export const lePlusPetit = (e: Nombre): Nombre => nombre({ t: 'membres', op: 'min', e });
export const auMoinsUn = (qui: Booleen): Booleen => booleen({ t: 'membres', op: 'un', e: qui });
export const tous = (qui: Booleen): Booleen => booleen({ t: 'membres', op: 'tous', e: qui });

const dansLeGroupe =
  (entite: Groupe) =>
  <G extends Genre>(e: Expression<G>): Expression<G> =>
    ({ t: 'groupe', entite, e }) as Noeud as Expression<G>;
/** From a person to the group she is in. */
export const deLaFamille = dansLeGroupe('famille');
export const duFoyer = dansLeGroupe('foyer_fiscal');
export const duMenage = dansLeGroupe('menage');
/** From a group to its member of this role; nobody has it: zero, or false. */
export const duMembre = <G extends Genre>(role: Role, e: Expression<G>): Expression<G> =>
  ({ t: 'membre', role, e }) as Noeud as Expression<G>;
/** From a family to the household of the person who asks: rent and housing hang on the household. */
export const duMenageDuDemandeur = <G extends Genre>(e: Expression<G>): Expression<G> =>
  duMembre('demandeur', duMenage(e));
export const duFoyerDuDemandeur = <G extends Genre>(e: Expression<G>): Expression<G> =>
  duMembre('demandeur', duFoyer(e));
