import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  anneeCivile,
  arrondi,
  auMoins,
  compte,
  constante,
  decale,
  deLaFamille,
  divise,
  duMenageDuDemandeur,
  egal,
  et,
  fois,
  inferieur,
  moins,
  type Nombre,
  non,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const famille = 'famille' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const isole = non(vrai('en_couple'));
const bmaf = p('bmaf');

const pensions = somme(v('pensions_alimentaires_percues'));

export const SOUTIEN_FAMILIAL: readonly Variable[] = [
  condition(
    {
      id: 'asf_elig_enfant',
      libelle: 'Enfant qui peut ouvrir l’allocation de soutien familial',
      entite: 'individu',
      references: css('L.523-1'),
    },
    et(estEnfant, inferieur(v('age'), p('familles.age_limite')), non(vrai('autonomie_financiere'))),
  ),
  condition(
    {
      id: 'asf_elig',
      libelle: 'Élève seul ses enfants',
      entite: famille,
      references: css('L.523-2'),
    },
    et(isole, non(aMayotte)),
  ),
  montant(
    {
      id: 'asf',
      libelle: 'Allocation de soutien familial',
      entite: famille,
      unite: euro,
      references: [...css('L.523-1'), ...css('R.523-7')],
    },
    quand(
      vrai('asf_elig'),
      positif(moins(fois(compte(vrai('asf_elig_enfant')), bmaf, p('asf.taux')), pensions)),
    ),
  ),
];

/** From January: children to support and base are those of October. */
const aLaRentree = (e: Nombre): Nombre => decale(9, e);
/** The age that counts is the one reached within the calendar year: by the year of birth, else that of the end of December. */
const ageDansLAnnee = si(
  superieur(v('annee_de_naissance'), 0),
  fois(constante(1, 'an'), moins(anneeCivile, v('annee_de_naissance'))),
  decale(
    11,
    arrondi(
      divise(plus(v('age_en_mois'), constante(1, 'mois')), constante(12, 'mois/an')),
      1,
      'bas',
    ),
  ),
);
const mineurALaRentree = decale(8, inferieur(v('age'), constante(18, 'an')));
const deLAge = (de: number, avant?: number): Nombre =>
  compte(
    et(
      estEnfant,
      auMoins(ageDansLAnnee, constante(de, 'an')),
      ...(avant === undefined
        ? [mineurALaRentree]
        : [inferieur(ageDansLAnnee, constante(avant, 'an'))]),
      non(decale(11, vrai('autonomie_financiere'))),
    ),
  );
const ecoliers = deLAge(6, 11);
const collegiens = deLAge(11, 15);
const lyceens = deLAge(15);
/** Children whom the law takes to school that year. */
export const enfantsDeLaRentree = plus(ecoliers, collegiens, lyceens);
const arsBase = fois(
  aLaRentree(bmaf),
  plus(
    fois(aLaRentree(p('ars.taux_primaire')), ecoliers),
    fois(aLaRentree(p('ars.taux_college')), collegiens),
    fois(aLaRentree(p('ars.taux_lycee')), lyceens),
  ),
);
const plafondArs = aLaRentree(
  fois(p('ars.plafond'), plus(1, fois(v('af_nbenf'), p('ars.majoration_par_enfant')))),
);
/** Above the ceiling, what exceeds it is taken off the sum of the children. */
const arsServie = positif(
  moins(arsBase, positif(moins(v('prestations_familiales_base_ressources'), plafondArs))),
);

export const RENTREE: readonly Variable[] = [
  montant(
    {
      id: 'ars',
      libelle: 'Allocation de rentrée scolaire, par an',
      entite: famille,
      unite: euro,
      periode: 'annee',
      references: [...css('L.543-1'), ...css('R.543-2'), ...css('R.543-6-1'), ...css('D.543-1')],
    },
    quand(auMoins(arsServie, p('ars.montant_minimum')), arsServie),
  ),
];

const niveau = (n: number) => egal(v('aeeh_niveau_handicap'), n);
const parentIsole = deLaFamille(isole);

export const HANDICAP: readonly Variable[] = [
  montant(
    {
      id: 'aeeh_enfant',
      libelle: 'Allocation d’éducation de l’enfant handicapé, pour un enfant',
      entite: 'individu',
      unite: euro,
      references: [...css('L.541-1'), ...css('D.541-1'), ...css('D.541-2')],
    },
    quand(
      et(estEnfant, vrai('handicap'), inferieur(v('age'), p('aeeh.age_maximum'))),
      plus(
        fois(
          bmaf,
          plus(
            p('aeeh.base'),
            selon(
              [1, 2, 3, 4, 5].map((n) => [niveau(n), p(`aeeh.complement_${n}`)] as const),
              0,
            ),
            quand(
              parentIsole,
              selon(
                [2, 3, 4, 5, 6].map((n) => [niveau(n), p(`aeeh.parent_isole_${n}`)] as const),
                0,
              ),
            ),
          ),
        ),
        quand(niveau(6), p('mtp')),
      ),
    ),
  ),
  montant(
    {
      id: 'aeeh',
      libelle: 'Allocation d’éducation de l’enfant handicapé',
      entite: famille,
      unite: euro,
      references: css('L.541-1'),
    },
    somme(v('aeeh_enfant')),
  ),
];
