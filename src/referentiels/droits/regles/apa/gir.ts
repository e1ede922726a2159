import { GROUPES, RANG_SANS_GROUPE } from '../../aggir/bareme.ts';
import {
  MODALITES,
  NOM_DE_LA_VARIABLE,
  VARIABLES,
  VARIABLES_QUI_PESENT,
  type VariableQuiPese,
} from '../../aggir/variables.ts';
import { faitChoix, montant, type Regle, type Variable } from '../../langue/declarations.ts';
import { auMoins, auPlus, est, type Nombre, plus, selon, v } from '../../langue/expressions.ts';
import { casf } from '../references.ts';

const GIRS = ['non_defini', 'gir_1', 'gir_2', 'gir_3', 'gir_4', 'gir_5', 'gir_6'] as const;

/** The ten variables as letters: the same grid as `aggir/`, read by the graph so that an APA explains its own group. */
const EVALUATION: readonly Variable[] = VARIABLES.map((variable) =>
  faitChoix(variable, `${NOM_DE_LA_VARIABLE[variable]} (A, B ou C)`, MODALITES, {
    absence: 'inconnu',
  }),
);

const poids = (variable: VariableQuiPese, B: number, C: number): Nombre =>
  selon(
    [
      [est(variable, 'B'), B],
      [est(variable, 'C'), C],
    ],
    0,
  );

const TOTAUX: readonly Regle[] = GROUPES.map(({ groupe, B, C }) => {
  const [premier, ...autres] = VARIABLES_QUI_PESENT.flatMap((variable, place) => {
    const [b, c] = [B[place] as number, C[place] as number];
    return b === 0 && c === 0 ? [] : [poids(variable, b, c)];
  });
  return montant(
    {
      id: `aggir_groupe_${groupe.toLowerCase()}`,
      libelle: `Total du groupe ${groupe} de la grille AGGIR`,
      entite: 'individu',
      unite: 'rang',
      references: [...casf('R.232-4'), { texte: 'CASF, annexe 2-2' }],
    },
    plus(premier as Nombre, ...autres),
  );
});

const CLASSEMENT: readonly Variable[] = [
  montant(
    {
      id: 'aggir_rang',
      libelle: 'Rang dans la grille AGGIR',
      entite: 'individu',
      unite: 'rang',
      references: [...casf('R.232-4'), { texte: 'CASF, annexe 2-2' }],
    },
    selon(
      GROUPES.flatMap(({ groupe, seuils }) =>
        seuils.map(
          ({ minimum, rang }) =>
            [auMoins(v(`aggir_groupe_${groupe.toLowerCase()}`), minimum), rang] as const,
        ),
      ),
      RANG_SANS_GROUPE,
    ),
  ),
  {
    id: 'gir',
    libelle: 'Groupe iso-ressources',
    entite: 'individu',
    type: 'choix',
    valeurs: GIRS,
    nature: 'regle',
    periode: 'mois',
    references: [...casf('L.232-2', 'R.232-3'), { texte: 'CASF, annexe 2-2' }],
    formules: [
      {
        depuis: '1997-05',
        expr: selon(
          [
            [auPlus(v('aggir_rang'), 1), 1],
            [auPlus(v('aggir_rang'), 7), 2],
            [auPlus(v('aggir_rang'), 9), 3],
            [auPlus(v('aggir_rang'), 11), 4],
            [auPlus(v('aggir_rang'), 12), 5],
          ],
          6,
        ),
      },
    ],
  },
];

export const GIR: readonly Variable[] = [...EVALUATION, ...TOTAUX, ...CLASSEMENT];
