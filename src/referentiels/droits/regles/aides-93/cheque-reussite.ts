import { faitBooleen, faitNombre, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auPlus,
  compte,
  constante,
  et,
  fois,
  parametre as p,
  quand,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { communeEntre } from '../liens.ts';

const entre = et(
  aLeRole('enfant'),
  auMoins(v('age'), constante(9, 'an')),
  auPlus(v('age'), constante(14, 'an')),
  vrai('entre_en_sixieme'),
);

/** As data it is `aides/reglements/cheque-reussite-93.json`; here it is read with the other rights of a household. */
export const CHEQUE_REUSSITE: readonly Variable[] = [
  faitBooleen('entre_en_sixieme', 'Entre en sixième à la rentrée', { absence: 'inconnu' }),
  faitNombre({
    id: 'commune_a_dire',
    libelle: 'Commune du logement',
    entite: 'menage',
    unite: 'nombre',
    absence: 'inconnu',
  }),
  montant(
    {
      id: 'cheque_reussite_93',
      libelle: 'Chèque réussite de la Seine-Saint-Denis, en une fois',
      entite: 'famille',
      unite: 'euro',
      references: [
        { texte: 'Règlement départemental du chèque réussite (Seine-Saint-Denis), à confirmer' },
      ],
    },
    quand(
      et(superieur(compte(entre), 0), communeEntre(93_000, 94_000)),
      fois(compte(entre), p('cheque_reussite_93.montant')),
    ),
  ),
];
