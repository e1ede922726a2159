import {
  type Anomalie,
  type Classement,
  COMBINAISONS,
  GRILLE_AGGIR,
  lireUnProfil,
  type ModaliteExpliquee,
  modaliteDUneVariable,
  NOM_DE_LA_VARIABLE,
  VARIABLES,
  type Variable,
} from '#droits';
import { adverbesDe } from '../domaine/cotation.ts';
import type { Feuille } from '../domaine/feuille.ts';

/** One activity of a variable, as a form names it: « toilette.haut ». */
export const cleDeCotation = (variable: Variable, sousVariable: string): string =>
  `${variable}.${sousVariable}`;

export const ACTIVITES = VARIABLES.flatMap((variable) =>
  COMBINAISONS[variable].sousVariables.map((sousVariable) => ({
    variable,
    sousVariable,
    cle: cleDeCotation(variable, sousVariable),
  })),
);

export interface Cotations {
  modalites: Readonly<Partial<Record<Variable, ModaliteExpliquee>>>;
  /** In words: what nobody answered yet. */
  manquent: readonly string[];
  /** Ten letters, once nothing is missing. */
  profil: string | null;
  classement: Classement | null;
  /** The operations, one sentence a group read. */
  phrases: readonly string[];
  vigilance: readonly Anomalie[];
}

/**
 * What the official grid says of a sheet: nothing is kept of it, so that it follows each answer. An activity that was
 * not observed leaves its variable without a letter, and the group without an answer: it is never read as « does alone ».
 */
export function coter({ cotations }: Pick<Feuille, 'cotations'>): Cotations {
  const modalites: Partial<Record<Variable, ModaliteExpliquee>> = {};
  const manquent: string[] = [];
  for (const variable of VARIABLES) {
    const { sousVariables } = COMBINAISONS[variable];
    const reponses = Object.fromEntries(
      sousVariables.map((sousVariable) => {
        const cotation = cotations[cleDeCotation(variable, sousVariable)];
        return [sousVariable, (cotation && adverbesDe(cotation)) ?? undefined];
      }),
    );
    const lue = modaliteDUneVariable(variable, reponses);
    if (lue.ok) modalites[variable] = lue.valeur;
    else manquent.push(NOM_DE_LA_VARIABLE[variable]);
  }
  const lettres = VARIABLES.map((variable) => modalites[variable]?.modalite);
  const profil = lireUnProfil(
    Object.fromEntries(VARIABLES.map((variable, rang) => [variable, lettres[rang]])),
  );
  if (!profil.ok)
    return { modalites, manquent, profil: null, classement: null, phrases: [], vigilance: [] };
  const classement = GRILLE_AGGIR.classer(profil.valeur);
  return {
    modalites,
    manquent,
    profil: manquent.length === 0 ? lettres.join('') : null,
    classement,
    phrases: GRILLE_AGGIR.dire(classement),
    vigilance: GRILLE_AGGIR.vigilance(profil.valeur),
  };
}

/** The same from the ten letters that were kept: the explanation owed years after. */
export function relireUnProfil(lettres: string) {
  const profil = lireUnProfil(
    Object.fromEntries(VARIABLES.map((variable, rang) => [variable, lettres[rang]])),
  );
  if (!profil.ok) throw new Error(`the table keeps only ten letters: ${profil.refus.code}`);
  const classement = GRILLE_AGGIR.classer(profil.valeur);
  return {
    lettres: VARIABLES.map((variable, rang) => ({
      variable,
      nom: NOM_DE_LA_VARIABLE[variable],
      lettre: lettres[rang] ?? '',
    })),
    classement,
    phrases: GRILLE_AGGIR.dire(classement),
    vigilance: GRILLE_AGGIR.vigilance(profil.valeur),
  };
}
