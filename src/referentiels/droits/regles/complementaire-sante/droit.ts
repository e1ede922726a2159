import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  auPlus,
  type Booleen,
  constante,
  decale,
  duMenageDuDemandeur,
  et,
  type Nombre,
  non,
  ou,
  parametre as p,
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
const individu = 'individu' as const;
const euro = 'euro' as const;
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const eligible = et(vrai('css_cmu_acs_eligibilite'), non(aMayotte));
const sansParticipation = (recoitLeRsa: Booleen): Booleen =>
  et(eligible, ou(auPlus(v('css_cmu_base_ressources'), v('cmu_c_plafond')), recoitLeRsa));
const tranches = ['moins_30_ans', '30_49_ans', '50_59_ans', '60_69_ans', 'plus_69_ans'];
const jusquA = [29, 49, 59, 69];
const participation = (regime: string): Nombre =>
  selon(
    jusquA.map(
      (age, rang) =>
        [
          auPlus(v('age'), constante(age, 'an')),
          p(`css.participation.${regime}.${tranches[rang]}`),
        ] as const,
    ),
    p(`css.participation.${regime}.plus_69_ans`),
  );

export const DROIT_A_LA_CSS: readonly Variable[] = [
  condition(
    {
      id: 'cmu_c',
      libelle: 'Complémentaire santé sans participation (CMU-C avant novembre 2019)',
      entite: famille,
      references: [...css('L.861-1'), ...css('L.861-2')],
    },
    [
      { depuis: '2016-01', expr: sansParticipation(superieur(v('rsa'), 0)) },
      // Who receives the RSA, and not only this month: a gap between two jobs opens nothing by itself.
      {
        depuis: '2016-02',
        expr: sansParticipation(et(superieur(v('rsa'), 0), superieur(decale(-1, v('rsa')), 0))),
      },
    ],
  ),
  montant(
    {
      id: 'css_participation_forfaitaire_montant_i',
      libelle: 'Participation par mois selon l’âge',
      entite: individu,
      unite: euro,
      references: css('L.861-11'),
    },
    [
      {
        depuis: '2019-11',
        expr: si(
          vrai('salarie_regime_alsace_moselle'),
          participation('alsace_moselle'),
          participation('france'),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'css_participation_forfaitaire',
      libelle: 'Ce que le foyer paie par mois pour la complémentaire santé avec participation',
      entite: famille,
      unite: euro,
      references: [...css('L.861-1'), ...css('L.861-11')],
    },
    [
      {
        depuis: '2019-11',
        expr: quand(
          et(eligible, non(vrai('cmu_c')), auPlus(v('css_cmu_base_ressources'), v('acs_plafond'))),
          somme(v('css_participation_forfaitaire_montant_i')),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'acs_montant_i',
      libelle: 'Aide au paiement d’une complémentaire santé selon l’âge, par an',
      entite: individu,
      unite: euro,
      references: css('L.863-1'),
      abrogeDepuis: '2019-11',
    },
    quand(
      ou(aLeRole('parent'), auPlus(v('age'), p('css.age_a_charge'))),
      selon(
        [
          [auPlus(v('age'), constante(15, 'an')), p('acs.moins_16')],
          [auPlus(v('age'), constante(49, 'an')), p('acs.16_49')],
          [auPlus(v('age'), constante(59, 'an')), p('acs.50_59')],
        ],
        p('acs.60_et_plus'),
      ),
    ),
  ),
  montant(
    {
      id: 'acs',
      libelle: 'Aide au paiement d’une complémentaire santé, par an',
      entite: famille,
      unite: euro,
      references: css('L.863-1'),
      abrogeDepuis: '2019-11',
    },
    quand(
      et(eligible, non(vrai('cmu_c')), auPlus(v('css_cmu_base_ressources'), v('acs_plafond'))),
      somme(v('acs_montant_i')),
    ),
  ),
];
