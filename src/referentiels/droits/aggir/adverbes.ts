import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type Adverbes,
  COMBINAISONS,
  type Modalite,
  type StatutDUneRegle,
  type Variable,
} from './variables.ts';

const ADVERBES = {
  spontanement: 'spontanément',
  totalement: 'totalement',
  correctement: 'correctement',
  habituellement: 'habituellement',
} as const satisfies Record<keyof Adverbes, string>;

/** Four yes: A. Four no: the activity is not done, C. Anything between: B. */
export function modaliteDesAdverbes(adverbes: Adverbes): Modalite {
  const oui = Object.values(ADVERBES).length - adverbesManquants(adverbes).length;
  if (oui === 4) return 'A';
  return oui === 0 ? 'C' : 'B';
}

/** The adverbs that are missing, in words, for the reason under a B. */
export function adverbesManquants(adverbes: Adverbes): string[] {
  return (Object.keys(ADVERBES) as (keyof Adverbes)[])
    .filter((adverbe) => !adverbes[adverbe])
    .map((adverbe) => ADVERBES[adverbe]);
}

export interface ModaliteExpliquee {
  modalite: Modalite;
  parSousVariable: Readonly<Record<string, Modalite>>;
  raison: string;
  statut: StatutDUneRegle;
}

export interface RefusDAdverbes {
  code: 'sous_variable_manquante';
  variable: Variable;
  manquantes: readonly string[];
}

const DITES: Readonly<Record<string, string>> = {
  se_servir: 'se servir',
  fecale: 'fécale',
  deplacement_interieur: 'déplacement à l’intérieur',
  deplacement_exterieur: 'déplacement à l’extérieur',
};
const dire = (sousVariable: string): string => DITES[sousVariable] ?? sousVariable;

/** One variable from the adverbs of each of its sub-variables; a missing one is refused, never taken for « fait seul ». */
export function modaliteDUneVariable(
  variable: Variable,
  reponses: Readonly<Record<string, Adverbes | undefined>>,
): Resultat<ModaliteExpliquee, RefusDAdverbes> {
  const { sousVariables, combiner, statut } = COMBINAISONS[variable];
  const manquantes = sousVariables.filter((sousVariable) => !reponses[sousVariable]);
  if (manquantes.length > 0)
    return refuse({ code: 'sous_variable_manquante', variable, manquantes });
  const lues = sousVariables.map((sousVariable) => ({
    sousVariable,
    adverbes: reponses[sousVariable] as Adverbes,
  }));
  const modalites = lues.map(({ adverbes }) => modaliteDesAdverbes(adverbes));
  const modalite = combiner(modalites);
  const details = lues.map(({ sousVariable, adverbes }, rang) => {
    const manquent = adverbesManquants(adverbes);
    const nom = dire(sousVariable);
    if (manquent.length === 0) return `${nom} : fait seul (A)`;
    if (manquent.length === 4) return `${nom} : ne fait pas (C)`;
    return `${nom} : pas ${manquent.join(', ni ')} (${modalites[rang]})`;
  });
  return reussi({
    modalite,
    parSousVariable: Object.fromEntries(
      sousVariables.map((sousVariable, rang) => [sousVariable, modalites[rang] as Modalite]),
    ),
    raison: `${details.join(' ; ')}.`,
    statut,
  });
}
