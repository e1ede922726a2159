import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoins,
  auPlus,
  compte,
  divise,
  duFoyerDuDemandeur,
  duMenageDuDemandeur,
  egal,
  et,
  fois,
  inferieur,
  moins,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  somme,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { capitauxDeDeuxAnsAvant } from '../liens.ts';
import { css } from '../references.ts';
import { plafondParEnfant } from './plafonds.ts';

const famille = 'famille' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const _isole = non(vrai('en_couple'));
const bmaf = p('bmaf');

const compteur = v('cf_nbenf');
const plafondCf = v('cf_plafond');
const ressourcesCf = v('cf_base_ressources');
const montantCf = fois(bmaf, si(vrai('cf_eligibilite_dom'), p('cf.taux_outre_mer'), p('cf.taux')));

export const COMPLEMENT_FAMILIAL: readonly Variable[] = [
  condition(
    {
      id: 'cf_enfant_a_charge',
      libelle: 'Enfant compté pour le complément familial',
      entite: 'individu',
      references: css('R.522-1'),
    },
    et(estEnfant, inferieur(v('age'), p('cf.age_maximum')), non(vrai('autonomie_financiere'))),
  ),
  montant(
    {
      id: 'cf_nbenf',
      libelle: 'Enfants comptés pour le complément familial',
      entite: famille,
      unite: 'nombre',
      references: css('R.522-1'),
    },
    compte(vrai('cf_enfant_a_charge')),
  ),
  condition(
    {
      id: 'cf_eligibilite_base',
      libelle: 'Trois enfants d’au moins trois ans',
      entite: famille,
      references: [...css('L.522-1'), ...css('R.522-1')],
    },
    et(
      non(duMenageDuDemandeur(vrai('residence_dom'))),
      auMoins(compte(et(vrai('cf_enfant_a_charge'), auMoins(v('age'), p('cf.age_minimum')))), 3),
    ),
  ),
  condition(
    {
      id: 'cf_eligibilite_dom',
      libelle: 'Outre-mer : un enfant de trois à cinq ans, aucun de moins de trois ans',
      entite: famille,
      references: css('L.755-16'),
    },
    et(
      duMenageDuDemandeur(vrai('residence_dom')),
      auMoins(
        compte(
          et(
            vrai('cf_enfant_a_charge'),
            auMoins(v('age'), p('cf.age_minimum')),
            inferieur(v('age'), p('cf.age_maximum_outre_mer')),
          ),
        ),
        1,
      ),
      egal(compte(et(estEnfant, inferieur(v('age'), p('cf.age_minimum')))), 0),
    ),
  ),
  montant(
    {
      id: 'cf_base_ressources',
      libelle: 'Ressources de la famille deux ans avant',
      entite: famille,
      unite: euro,
      references: css('R.532-3'),
    },
    plus(
      somme(
        v('prestations_familiales_base_ressources_individu'),
        ou(non(estEnfant), vrai('cf_enfant_a_charge')),
      ),
      duFoyerDuDemandeur(capitauxDeDeuxAnsAvant),
    ),
  ),
  montant(
    {
      id: 'cf_plafond',
      libelle: 'Plafond de ressources du complément familial',
      entite: famille,
      unite: euro,
      references: css('R.522-2'),
    },
    si(
      vrai('cf_eligibilite_dom'),
      fois(p('ars.plafond'), plus(1, fois(compteur, p('ars.majoration_par_enfant')))),
      plafondParEnfant('cf.plafond', compteur, 'cf.majoration_deux_revenus'),
    ),
  ),
  montant(
    {
      id: 'cf_montant',
      libelle: 'Complément familial avant les règles de cumul',
      entite: famille,
      unite: euro,
      references: [...css('L.522-1'), ...css('D.522-1'), ...css('R.522-2')],
    },
    [
      {
        depuis: '2014-04',
        expr: quand(
          ou(vrai('cf_eligibilite_base'), vrai('cf_eligibilite_dom')),
          selon(
            [
              [
                auPlus(ressourcesCf, fois(p('cf.part_plafond_majore'), plafondCf)),
                fois(
                  bmaf,
                  si(
                    vrai('cf_eligibilite_dom'),
                    p('cf.taux_majore_outre_mer'),
                    p('cf.taux_majore'),
                  ),
                ),
              ],
              [auPlus(ressourcesCf, plafondCf), montantCf],
            ],
            positif(moins(plus(montantCf, divise(plafondCf, 12)), divise(ressourcesCf, 12))),
          ),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'cf',
      libelle: 'Complément familial',
      entite: famille,
      unite: euro,
      references: [...css('L.522-1'), ...css('L.531-9')],
    },
    quand(et(non(aMayotte), egal(v('paje_base'), 0)), arrondi(v('cf_montant'))),
  ),
];
