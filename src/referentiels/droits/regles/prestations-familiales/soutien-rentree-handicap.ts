import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auPlus,
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
  max,
  moins,
  type Nombre,
  non,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
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

/** The school year opens: ages, children and base are those of October, resources those of January. */
const aLaRentree = (e: Nombre): Nombre => decale(9, e);
const deLAge = (de: number, a: number): Nombre =>
  compte(
    et(
      estEnfant,
      auMoins(v('age'), constante(de, 'an')),
      auPlus(v('age'), constante(a, 'an')),
      non(vrai('autonomie_financiere')),
    ),
  );
const ecoliers = deLAge(5, 10);
const collegiens = deLAge(11, 14);
const lyceens = deLAge(15, 18);
const scolarises = aLaRentree(plus(ecoliers, collegiens, lyceens));
const arsBase = aLaRentree(
  fois(
    bmaf,
    plus(
      fois(p('ars.taux_primaire'), ecoliers),
      fois(p('ars.taux_college'), collegiens),
      fois(p('ars.taux_lycee'), lyceens),
    ),
  ),
);
const plafondArs = aLaRentree(
  fois(p('ars.plafond'), plus(1, fois(v('af_nbenf'), p('ars.majoration_par_enfant')))),
);
const arsServie = positif(
  moins(
    arsBase,
    positif(
      divise(moins(v('prestations_familiales_base_ressources'), plafondArs), max(1, scolarises)),
    ),
  ),
);

export const RENTREE: readonly Variable[] = [
  montant(
    {
      id: 'ars',
      libelle: 'Allocation de rentrée scolaire, par an',
      entite: famille,
      unite: euro,
      periode: 'annee',
      references: [...css('L.543-1'), ...css('R.543-5'), ...css('D.543-1')],
    },
    quand(et(superieur(scolarises, 0), auMoins(arsServie, p('ars.montant_minimum'))), arsServie),
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
