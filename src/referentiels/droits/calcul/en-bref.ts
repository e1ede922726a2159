import type { Variable } from '../langue/declarations.ts';
import type { Entite } from '../langue/expressions.ts';
import { type Droit, type FormuleDatee, formuleDuMois, type Graphe } from '../langue/graphe.ts';
import { anneeDe, ecrireLeMois, type Mois, moisDe } from '../langue/mois.ts';
import { lireUnParametre } from '../langue/parametres.ts';
import { visiter } from '../langue/parcourir.ts';
import type { Situation } from '../situations/situation.ts';
import {
  enClair,
  expliquerUnParametre,
  type LigneExpliquee,
  type ParametreExplique,
} from './expliquer.ts';
import { type Interpretation, ORIGINE } from './interpreter.ts';

/** A first level is read at a glance. */
export const LIGNES_AU_PLUS = 12;

/** One line of the first level, before anybody's values: what the law alone says of it. */
export interface ModeleDeLigne {
  /** The variable and its month, as `lit` names them. */
  cle: string;
  une: Variable;
  mois: Mois;
  formule: FormuleDatee | undefined;
  parametres: readonly ParametreExplique[];
  /** Variables that its formula reads, with their months. */
  lit: ReadonlySet<string>;
}

export interface ValeurDeLigne {
  modele: ModeleDeLigne;
  valeur: number;
  pour: string;
  donnee: boolean;
  /** Those that were really read; else all that the formula may read. */
  parametres?: readonly ParametreExplique[];
}

const cleDe = (id: string, mois: Mois): string => `${id}@${mois}`;
const connus = new WeakMap<Graphe, Map<string, readonly ModeleDeLigne[]>>();

/** The lines that a right may show at this month, the right itself last. */
export function modelesEnBref(graphe: Graphe, droit: Droit, mois: Mois): readonly ModeleDeLigne[] {
  const duGraphe = connus.get(graphe) ?? new Map<string, readonly ModeleDeLigne[]>();
  connus.set(graphe, duGraphe);
  const cle = cleDe(droit.id, mois);
  const deja = duGraphe.get(cle);
  if (deja) return deja;
  const modeles = preparer(graphe, droit, mois);
  duGraphe.set(cle, modeles);
  return modeles;
}

function preparer(graphe: Graphe, droit: Droit, mois: Mois): ModeleDeLigne[] {
  const lues = new Map<string, Mois[]>();
  const vues = new Set<string>();
  const suivre = (id: string, demande: Mois): void => {
    const une = graphe.variables.get(id) as Variable;
    const quand = une.periode === 'annee' ? moisDe(anneeDe(demande), 1) : demande;
    if (vues.has(cleDe(id, quand))) return;
    vues.add(cleDe(id, quand));
    lues.set(id, [...(lues.get(id) ?? []), quand]);
    const formule = formuleDuMois(graphe.formules.get(id) ?? [], quand);
    if (formule)
      visiter(formule.expr, quand, (noeud, alors) => {
        if (noeud.t === 'variable' || noeud.t === 'choix') suivre(noeud.id, alors);
      });
  };
  suivre(droit.variable, mois);
  const racine = modele(graphe, droit.variable, mois);
  const voulues = droit.enBref ?? [...racine.lit].map((une) => une.slice(0, une.indexOf('@')));
  return [
    ...voulues.flatMap((dite) => {
      const id = dite.replace('*', '');
      const siens = (lues.get(id) ?? []).sort((a, b) => a - b);
      return (dite === id ? siens.slice(-1) : siens).map((un) => modele(graphe, id, un));
    }),
    racine,
  ];
}

function modele(graphe: Graphe, id: string, mois: Mois): ModeleDeLigne {
  const formule = formuleDuMois(graphe.formules.get(id) ?? [], mois);
  const lit = new Set<string>();
  const parametres = new Map<string, ParametreExplique>();
  if (formule)
    visiter(formule.expr, mois, (noeud, quand) => {
      if (noeud.t === 'variable' || noeud.t === 'choix') lit.add(cleDe(noeud.id, quand));
      if (noeud.t !== 'parametre') return;
      const serie = graphe.parametres.get(noeud.id);
      const lu =
        serie && lireUnParametre(serie, noeud.au === 'mois' ? quand : moisDe(anneeDe(quand), 1));
      if (serie && lu?.etat === 'connu')
        parametres.set(`${noeud.id} ${lu.rang}`, expliquerUnParametre(serie, lu.rang));
    });
  const une = graphe.variables.get(id) as Variable;
  return { cle: cleDe(id, mois), une, mois, formule, lit, parametres: [...parametres.values()] };
}

/** Of whom a line is told: the person herself, each member, or the group. */
function rangsDe(
  situation: Situation,
  droit: Entite,
  rang: number,
  ligne: Entite,
): readonly number[] {
  if (droit === ligne) return [rang];
  const membres = droit === 'individu' ? [rang] : (situation.groupes[droit][rang]?.membres ?? []);
  if (ligne === 'individu') return membres;
  const premier = situation.individus[membres[0] ?? 0];
  return premier ? [premier.groupes[ligne]] : [];
}

/** What made the amount, in a dozen lines at most. */
export function enBref(
  calcul: Interpretation,
  droit: Droit,
  rang: number,
  mois: Mois,
): LigneExpliquee[] {
  const valeurs = modelesEnBref(calcul.graphe, droit, mois).flatMap((un) =>
    rangsDe(calcul.situation, droit.entite, rang, un.une.entite).map((qui): ValeurDeLigne => {
      const valeur = calcul.valeur(un.une.id, qui, un.mois);
      const donnee = calcul.origines[calcul.derniere] === ORIGINE.donnee;
      return {
        modele: un,
        valeur,
        pour: calcul.nomDe(un.une.entite, qui),
        donnee,
        parametres: calcul
          .parametresDe(calcul.derniere)
          .map(({ serie, rang: place }) => expliquerUnParametre(serie, place)),
      };
    }),
  );
  return mettreEnLignes(valeurs);
}

/** Nothing that weighs nothing; the answer always, and last. */
export function retenir(valeurs: readonly ValeurDeLigne[]): ValeurDeLigne[] {
  const derniere = valeurs.at(-1);
  return derniere
    ? [
        ...valeurs
          .slice(0, -1)
          .filter(({ valeur }) => valeur !== 0)
          .slice(0, LIGNES_AU_PLUS - 1),
        derniere,
      ]
    : [];
}

export function mettreEnLignes(valeurs: readonly ValeurDeLigne[]): LigneExpliquee[] {
  const lignes = retenir(valeurs);
  return lignes.map(({ modele: un, valeur, pour, donnee, parametres = un.parametres }, rang) => ({
    ligne: rang + 1,
    variable: un.une.id,
    libelle: un.une.libelle,
    pour,
    mois: ecrireLeMois(un.mois),
    valeur: enClair(un.une, valeur),
    ...(un.une.type === 'nombre' ? { unite: un.une.unite } : {}),
    origine: donnee ? 'donnee' : 'formule',
    ...(un.formule && !donnee ? { formuleDepuis: un.formule.ecriteDepuis } : {}),
    depuisLesLignes: lignes.flatMap(({ modele: autre }, place) =>
      !donnee && un.lit.has(autre.cle) ? [place + 1] : [],
    ),
    parametres: donnee ? [] : parametres,
    articles:
      donnee || un.une.nature !== 'regle' ? [] : (un.formule?.references ?? un.une.references),
  }));
}
