/**
 * The national algorithm as the decree states it (CASF annexe 2-2, décret 97-427 annexe II): eight groups read in turn,
 * each with its weights and thresholds; the first threshold reached gives the rank, and the rank gives the GIR.
 * A weighs nothing. Weights are in the order of `VARIABLES_QUI_PESENT`. Nothing is corrected here, not even what
 * surprises: the B of a transfer outweighs its C in group H, and two weights of group B are negative (`vigilance.ts`).
 * Copies found elsewhere differ by a shifted row in D or F: the annexe of the code is the one followed.
 */
export interface Groupe {
  groupe: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';
  B: readonly number[];
  C: readonly number[];
  /** From the highest to the lowest. */
  seuils: readonly { minimum: number; rang: number }[];
}

export const GROUPES: readonly Groupe[] = [
  {
    groupe: 'A',
    B: [0, 0, 16, 16, 20, 16, 120, 32],
    C: [2000, 1200, 40, 40, 60, 100, 800, 200],
    seuils: [
      { minimum: 4380, rang: 1 },
      { minimum: 4140, rang: 2 },
      { minimum: 3390, rang: 3 },
    ],
  },
  {
    groupe: 'B',
    B: [320, 120, 16, 16, 0, 16, 120, -40],
    C: [1500, 1200, 40, 40, 60, 100, 800, -80],
    seuils: [{ minimum: 2016, rang: 4 }],
  },
  {
    groupe: 'C',
    B: [0, 0, 16, 16, 20, 20, 200, 40],
    C: [0, 0, 40, 40, 60, 160, 1000, 400],
    seuils: [
      { minimum: 1700, rang: 5 },
      { minimum: 1432, rang: 6 },
    ],
  },
  {
    groupe: 'D',
    B: [0, 0, 0, 0, 200, 200, 200, 0],
    C: [0, 0, 0, 0, 2000, 400, 2000, 200],
    seuils: [{ minimum: 2400, rang: 7 }],
  },
  {
    groupe: 'E',
    B: [0, 0, 100, 100, 100, 100, 100, 0],
    C: [400, 400, 400, 400, 400, 800, 800, 200],
    seuils: [{ minimum: 1200, rang: 8 }],
  },
  {
    groupe: 'F',
    B: [100, 100, 100, 100, 100, 100, 100, 0],
    C: [200, 200, 500, 500, 500, 500, 500, 200],
    seuils: [{ minimum: 800, rang: 9 }],
  },
  {
    groupe: 'G',
    B: [0, 0, 200, 200, 200, 200, 200, 100],
    C: [150, 150, 300, 300, 500, 500, 400, 200],
    seuils: [{ minimum: 650, rang: 10 }],
  },
  {
    groupe: 'H',
    B: [0, 0, 2000, 2000, 2000, 2000, 2000, 1000],
    C: [0, 0, 3000, 3000, 3000, 3000, 1000, 1000],
    seuils: [
      { minimum: 4000, rang: 11 },
      { minimum: 2000, rang: 12 },
    ],
  },
];

/** When no group holds the person. */
export const RANG_SANS_GROUPE = 13;

export type Gir = 1 | 2 | 3 | 4 | 5 | 6;

/** Index 0 is rank 1. */
export const GIR_DU_RANG: readonly Gir[] = [1, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6];

export const SOURCES = [
  'CASF annexe 2-2 (article R. 232-4)',
  'Décret n° 97-427 du 28 avril 1997, annexe II',
] as const;

/** The owner's condition, shown wherever the grid is (NOTICE holds it too). */
export const MENTION =
  'Algorithme AGGIR : diffusion autorisée par son propriétaire, le Syndicat national de gérontologie clinique (SNGC), aux services de l’État et aux collectivités territoriales. Il ne saurait être utilisé par d’autres personnes, en particulier à des fins lucratives, sans autorisation préalable et écrite.';
