import { condition } from '../langue/declarations.ts';
import { aLeRole, auMoinsUn, et, non, ou, superieur, v, vrai } from '../langue/expressions.ts';
import { css } from './references.ts';

/** Who stays in France lawfully, as each right asks it in its own words; what a right does without it is its own affair. */
export const SEJOUR = [
  condition(
    {
      entite: 'individu',
      id: 'sejour_regulier',
      libelle: 'Nationalité d’Europe, ou un titre de séjour, depuis quelque temps que ce soit',
      references: css('L.512-2'),
    },
    ou(vrai('ressortissant_eee'), superieur(v('duree_possession_titre_sejour'), 0)),
  ),
  condition(
    {
      entite: 'individu',
      id: 'sans_titre_de_sejour',
      libelle: 'Ni nationalité d’Europe, ni titre de séjour',
      references: css('L.821-1'),
    },
    non(vrai('sejour_regulier')),
  ),
  condition(
    {
      entite: 'famille',
      id: 'foyer_sans_titre_de_sejour',
      libelle: 'Aucun adulte n’a de nationalité d’Europe ni de titre de séjour',
      references: css('L.512-2'),
    },
    non(auMoinsUn(et(aLeRole('parent'), vrai('sejour_regulier')))),
  ),
];

const SANS_TITRE =
  'Sans titre de séjour, ce droit n’est en général pas ouvert, et ses exceptions ne sont pas écrites ici. Demandez à l’accueil, qui connaît aussi l’aide médicale de l’État.';
/** For a right of one person; for a right of a household. */
export const siElleEstSansTitre = { condition: 'sans_titre_de_sejour', phrase: SANS_TITRE };
export const siLeFoyerEstSansTitre = {
  condition: 'foyer_sans_titre_de_sejour',
  phrase: SANS_TITRE,
};
