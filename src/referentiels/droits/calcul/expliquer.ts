import type { Reference } from '../langue/declarations.ts';
import type { Graphe } from '../langue/graphe.ts';
import { ecrireLeMois } from '../langue/mois.ts';
import type { Etape, Interpretation } from './interpreter.ts';

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

export type Explication = readonly LigneExpliquee[];

/** The whole calculation in the order in which it was done: the last line is the answer. */
export function expliquer(
  graphe: Graphe,
  calcul: Interpretation,
  etapes: readonly Etape[],
): Explication {
  const lignes = new Map<Etape, number>();
  // What was not told and weighs nothing would drown the rest.
  for (const etape of etapes)
    if (!(etape.origine === 'absence' && etape.valeur === 0)) lignes.set(etape, lignes.size + 1);
  return [...lignes].map(([etape, ligne]) => enLigne(graphe, calcul, etape, ligne, lignes));
}

function enLigne(
  graphe: Graphe,
  calcul: Interpretation,
  etape: Etape,
  ligne: number,
  lignes: ReadonlyMap<Etape, number>,
): LigneExpliquee {
  const une = graphe.variables.get(etape.variable);
  return {
    ligne,
    variable: etape.variable,
    libelle: une?.libelle ?? etape.variable,
    pour: calcul.nomDe(etape.entite, etape.rang),
    mois: ecrireLeMois(etape.mois),
    valeur: enClair(graphe, etape),
    ...(une?.type === 'nombre' ? { unite: une.unite } : {}),
    origine: etape.origine,
    ...(etape.formuleDepuis ? { formuleDepuis: etape.formuleDepuis } : {}),
    depuisLesLignes: [
      ...new Set(etape.entrees.flatMap((rang) => lignes.get(calcul.etapes[rang] as Etape) ?? [])),
    ],
    parametres: etape.parametres.map(({ id, rang, valeur }) => {
      const serie = graphe.parametres.get(id);
      const datee = serie?.valeurs[rang];
      return {
        parametre: id,
        libelle: serie?.libelle ?? id,
        valeur,
        unite: serie?.unite ?? '',
        depuis: datee?.depuis ?? '',
        references: datee?.references ?? [],
      };
    }),
    articles: etape.origine === 'formule' && une?.nature === 'regle' ? articlesDe(une, etape) : [],
  };
}

const articlesDe = (
  une: {
    references: readonly Reference[];
    formules: readonly { depuis: string; references?: readonly Reference[] }[];
  },
  etape: Etape,
): readonly Reference[] =>
  une.formules.find(({ depuis }) => depuis === etape.formuleDepuis)?.references ?? une.references;

function enClair(graphe: Graphe, { variable, valeur }: Etape): number | boolean | string | null {
  if (Number.isNaN(valeur)) return null;
  const une = graphe.variables.get(variable);
  switch (une?.type) {
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
