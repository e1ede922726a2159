/**
 * The ten variables of the grid, each with its sub-variables, and how adverbs and sub-variables make a modality
 * (CASF annexe 2-1, guide de remplissage). The national algorithm itself is in `bareme.ts`.
 */

/** A: does alone; B: in part, or not always, or badly; C: does not. */
export const MODALITES = ['A', 'B', 'C'] as const;
export type Modalite = (typeof MODALITES)[number];

/** What the evaluator asks of each activity: four answers, `true` where the person does it so without anyone's help. */
export interface Adverbes {
  spontanement: boolean;
  totalement: boolean;
  correctement: boolean;
  habituellement: boolean;
}

/** The order is the decree's: the weights of `bareme.ts` are read in it. */
export const VARIABLES_QUI_PESENT = [
  'coherence',
  'orientation',
  'toilette',
  'habillage',
  'alimentation',
  'elimination',
  'transfert',
  'deplacement_interieur',
] as const;
/** Asked, said, kept in the record, and of no weight in any group. */
export const VARIABLES_SANS_POIDS = ['deplacement_exterieur', 'communication'] as const;
export const VARIABLES = [...VARIABLES_QUI_PESENT, ...VARIABLES_SANS_POIDS] as const;
export type VariableQuiPese = (typeof VARIABLES_QUI_PESENT)[number];
export type Variable = (typeof VARIABLES)[number];

/** What decides: eight modalities. The two others may be missing, they never change the group. */
export type Profil = Readonly<Record<VariableQuiPese, Modalite>>;

export const NOM_DE_LA_VARIABLE: Readonly<Record<Variable, string>> = {
  coherence: 'Cohérence',
  orientation: 'Orientation',
  toilette: 'Toilette',
  habillage: 'Habillage',
  alimentation: 'Alimentation',
  elimination: 'Élimination',
  transfert: 'Transferts',
  deplacement_interieur: 'Déplacements à l’intérieur',
  deplacement_exterieur: 'Déplacements à l’extérieur',
  communication: 'Communication à distance',
};

export type StatutDUneRegle = 'confirme' | 'a-verifier';

interface Combinaison {
  sousVariables: readonly string[];
  /** `confirme` where the survey program written from the guide was read, else to be checked in the guide. */
  statut: StatutDUneRegle;
  combiner: (modalites: readonly Modalite[]) => Modalite;
}

const toutes = (modalites: readonly Modalite[], une: Modalite) =>
  modalites.every((modalite) => modalite === une);
const lUne = (modalites: readonly Modalite[], une: Modalite) => modalites.includes(une);

const laPire = (modalites: readonly Modalite[]): Modalite => {
  if (lUne(modalites, 'C')) return 'C';
  return lUne(modalites, 'B') ? 'B' : 'A';
};
const extremesUnanimes = (modalites: readonly Modalite[]): Modalite => {
  if (toutes(modalites, 'A')) return 'A';
  return toutes(modalites, 'C') ? 'C' : 'B';
};
/** C as soon as nothing is left that the person does alone and at least one thing is not done. */
const rienDeFaitSeul = (modalites: readonly Modalite[]): Modalite => {
  if (toutes(modalites, 'A')) return 'A';
  return lUne(modalites, 'C') && !lUne(modalites, 'A') ? 'C' : 'B';
};

export const COMBINAISONS: Readonly<Record<Variable, Combinaison>> = {
  coherence: {
    sousVariables: ['communication', 'comportement'],
    statut: 'a-verifier',
    combiner: laPire,
  },
  orientation: { sousVariables: ['temps', 'espace'], statut: 'confirme', combiner: laPire },
  toilette: { sousVariables: ['haut', 'bas'], statut: 'a-verifier', combiner: extremesUnanimes },
  habillage: {
    sousVariables: ['haut', 'moyen', 'bas'],
    statut: 'a-verifier',
    combiner: extremesUnanimes,
  },
  alimentation: {
    sousVariables: ['se_servir', 'manger'],
    statut: 'confirme',
    combiner: rienDeFaitSeul,
  },
  elimination: {
    sousVariables: ['urinaire', 'fecale'],
    statut: 'a-verifier',
    combiner: laPire,
  },
  transfert: { sousVariables: ['transfert'], statut: 'a-verifier', combiner: laPire },
  deplacement_interieur: {
    sousVariables: ['deplacement_interieur'],
    statut: 'a-verifier',
    combiner: laPire,
  },
  deplacement_exterieur: {
    sousVariables: ['deplacement_exterieur'],
    statut: 'a-verifier',
    combiner: laPire,
  },
  communication: { sousVariables: ['communication'], statut: 'a-verifier', combiner: laPire },
};
