import { faitBooleen, faitNombre, montant, type Variable } from '../../langue/declarations.ts';
import {
  auMoins,
  deLaFamille,
  duMenage,
  egal,
  est,
  et,
  inferieur,
  non,
  ou,
  parametre as p,
  quand,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const individu = 'individu' as const;
/** One's own dwelling, for which a housing aid is paid, and no income from work. */
const chezSoiSansTravail = et(
  auMoins(v('taux_incapacite'), p('aah.taux_80')),
  et(
    superieur(deLaFamille(v('aide_logement')), 0),
    et(
      non(duMenage(est('statut_occupation_logement', 'locataire_foyer'))),
      egal(v('salaire_net'), 0),
    ),
  ),
);
const recoit = ou(superieur(v('aah'), 0), superieur(v('asi'), 0));

/** What is added to the AAH: the first one for ever more, the second one only for those who had it before it closed. */
export const COMPLEMENTS_DE_L_AAH: readonly Variable[] = [
  faitNombre({
    id: 'taux_capacite_travail',
    libelle: 'Capacité de travail reconnue, de 0 à 1',
    entite: individu,
    unite: 'taux',
    bornes: [0, 1],
    absence: 1,
  }),
  faitBooleen(
    'complement_ressources_ouvert_avant_decembre_2019',
    'Complément de ressources de l’AAH ouvert avant décembre 2019',
  ),
  montant(
    {
      id: 'complement_ressources',
      libelle: 'Complément de ressources de l’AAH',
      entite: individu,
      unite: 'euro',
      references: css('L.821-1-1', 'D.821-4'),
    },
    [
      {
        depuis: '2011-01',
        expr: quand(
          et(
            superieur(v('aah'), 0),
            et(chezSoiSansTravail, inferieur(v('taux_capacite_travail'), p('aah.taux_capacite'))),
          ),
          p('aah.complement_ressources'),
        ),
      },
      {
        depuis: '2019-12',
        expr: quand(
          et(
            vrai('complement_ressources_ouvert_avant_decembre_2019'),
            et(
              superieur(v('aah'), 0),
              et(chezSoiSansTravail, inferieur(v('taux_capacite_travail'), p('aah.taux_capacite'))),
            ),
          ),
          p('aah.complement_ressources'),
        ),
        references: [{ texte: 'Loi n° 2018-1317 du 28 décembre 2018, article 266' }],
      },
    ],
  ),
  montant(
    {
      id: 'mva',
      libelle: 'Majoration pour la vie autonome, avec l’AAH',
      entite: individu,
      unite: 'euro',
      references: css('L.821-1-2', 'D.821-3'),
    },
    quand(
      et(recoit, chezSoiSansTravail),
      // The two do not add up: the better one is paid.
      quand(egal(v('complement_ressources'), 0), p('aah.majoration_vie_autonome')),
    ),
  ),
];
