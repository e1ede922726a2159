import type { Reference, Regle, Variable } from '../langue/declarations.ts';
import { ecrireLeMois } from '../langue/mois.ts';
import type { SerieDeParametre } from '../langue/parametres.ts';
import { type Interpretation, ORIGINE } from './interpreter.ts';

export interface ParametreExplique {
  parametre: string;
  libelle: string;
  valeur: number;
  unite: string;
  depuis: string;
  references: readonly Reference[];
}

/** One line of the explanation: what was calculated, from which lines above it, by which articles. */
export interface LigneExpliquee {
  ligne: number;
  variable: string;
  libelle: string;
  pour: string;
  mois: string;
  valeur: number | boolean | string | null;
  unite?: string;
  origine: 'donnee' | 'absence' | 'formule';
  /** First month of the formula that ruled. */
  formuleDepuis?: string;
  /** Lines read. */
  depuisLesLignes: readonly number[];
  parametres: readonly ParametreExplique[];
  articles: readonly Reference[];
}

type Ecrivable<T> = { -readonly [Cle in keyof T]: T[Cle] };
export type Explication = readonly LigneExpliquee[];

/** The whole calculation in the order in which it was done: the last line is the answer. */
export function expliquer(calcul: Interpretation, etapes: readonly number[]): Explication {
  const lignes = new Map<number, number>();
  // What was not told and weighs nothing would drown the rest.
  for (const etape of etapes)
    if (!(calcul.origines[etape] === ORIGINE.absence && calcul.valeurs[etape] === 0))
      lignes.set(etape, lignes.size + 1);
  return [...lignes.keys()].map((etape) => enLigne(calcul, etape, lignes));
}

const NOM_DE_L_ORIGINE = ['donnee', 'absence', 'formule'] as const;

const AUCUN_ARTICLE: readonly Reference[] = [];

function enLigne(
  calcul: Interpretation,
  etape: number,
  lignes: ReadonlyMap<number, number>,
): LigneExpliquee {
  const prete = calcul.variableDe(etape);
  const { une } = prete;
  const formule = prete.formules[calcul.formules[etape] as number];
  const origine = calcul.origines[etape] as 0 | 1 | 2;
  const calculee = origine === ORIGINE.formule;
  const abrogee = calculee && (calcul.mois[etape] as number) >= prete.fin;
  const formuleDepuis =
    formule?.ecriteDepuis ?? (abrogee ? (une as Regle).abrogeDepuis : undefined);
  const ligne: Ecrivable<LigneExpliquee> = {
    ligne: lignes.get(etape) as number,
    variable: une.id,
    libelle: une.libelle,
    pour: calcul.nomDe(une.entite, calcul.rangs[etape] as number),
    mois: ecrireLeMois(calcul.mois[etape] as number),
    valeur: enClair(une, calcul.valeurs[etape] as number),
    origine: NOM_DE_L_ORIGINE[origine],
    depuisLesLignes: lignesLues(calcul, etape, lignes),
    parametres: calcul
      .parametresDe(etape)
      .map(({ serie, rang }) => expliquerUnParametre(serie, rang)),
    articles:
      une.nature === 'regle' && calculee ? (formule?.references ?? une.references) : AUCUN_ARTICLE,
  };
  if (une.type === 'nombre') ligne.unite = une.unite;
  if (formuleDepuis) ligne.formuleDepuis = formuleDepuis;
  return ligne;
}

/** Each once, in the order in which they were read. */
function lignesLues(
  calcul: Interpretation,
  etape: number,
  lignes: ReadonlyMap<number, number>,
): number[] {
  const lues: number[] = [];
  for (const entree of calcul.entreesDe(etape)) {
    const ligne = lignes.get(entree);
    if (ligne !== undefined && !lues.includes(ligne)) lues.push(ligne);
  }
  return lues;
}

const expliques = new WeakMap<SerieDeParametre, ParametreExplique[]>();

/** The same words for the same value, however many lines read it. */
export function expliquerUnParametre(serie: SerieDeParametre, rang: number): ParametreExplique {
  const deLaSerie = expliques.get(serie) ?? [];
  if (deLaSerie.length === 0) expliques.set(serie, deLaSerie);
  const datee = serie.valeurs[rang];
  deLaSerie[rang] ??= {
    parametre: serie.id,
    libelle: serie.libelle,
    valeur: datee?.valeur ?? 0,
    unite: serie.unite,
    depuis: datee?.depuis ?? '',
    references: datee?.references ?? AUCUN_ARTICLE,
  };
  return deLaSerie[rang];
}

export function enClair(une: Variable, valeur: number): number | boolean | string | null {
  if (Number.isNaN(valeur)) return null;
  switch (une.type) {
    case 'booleen':
      return valeur === 1;
    case 'choix':
      return une.valeurs[valeur] ?? null;
    case 'date':
      return new Date(valeur * 86_400_000).toISOString().slice(0, 10);
    default:
      return Math.round(valeur * 1e6) / 1e6;
  }
}
