import { montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  auPlus,
  compte,
  constante,
  decale,
  deLaFamille,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  max,
  moins,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { independantsDeLAnPasse, sommeDe, surDouzeMois } from '../liens.ts';
import { css } from '../references.ts';

const INSTRUCTION = [
  { texte: 'Instruction interministérielle n° DSS/SD2A/2021/71 du 30 mars 2021' },
];
const famille = 'famille' as const;
const individu = 'individu' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const estParent = aLeRole('parent');
const _aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const _aCharge = et(estEnfant, auPlus(v('age'), p('css.age_a_charge')));

const RESSOURCES_COMPTEES = [
  'allocation_securisation_professionnelle',
  'ass',
  'bourse_recherche',
  'chomage_net',
  'css_base_ressources_aah_individu',
  'css_base_ressources_asi_individu',
  'dedommagement_victime_amiante',
  'gains_exceptionnels',
  'indemnites_chomage_partiel',
  'indemnites_journalieres',
  'indemnites_stage',
  'indemnites_compensatrices_conges_payes',
  'pensions_alimentaires_percues',
  'pensions_invalidite',
  'prestation_compensatoire',
  'prime_forfaitaire_mensuelle_reprise_activite',
  'retraite_combattant',
  'retraite_nette',
  'revenus_stage_formation_pro',
  'salaire_net',
  'rente_accident_travail',
  'rpns_auto_entrepreneur_benefice',
];

const versees = surDouzeMois('pensions_alimentaires_versees_individu');
/** Out of work or ill: wages of the past year count for 70 % (R. 861-8, R. 822-13 CCH). */
const aPerduDesRevenus = ou(
  superieur(v('indemnites_journalieres_maladie'), 0),
  et(
    est('activite', 'chomeur'),
    superieur(plus(v('indemnites_chomage_partiel'), v('chomage_net')), 0),
  ),
  superieur(v('ass'), 0),
  superieur(v('revenus_stage_formation_pro'), 0),
);
const enAbattant = (recu: Nombre, abattement: Nombre): Nombre => positif(moins(recu, abattement));

export const RESSOURCES_DE_LA_CSS: readonly Variable[] = [
  montant(
    {
      id: 'css_base_ressources_aah_individu',
      libelle: 'AAH comptée pour la complémentaire santé',
      entite: individu,
      unite: euro,
      references: css('R.861-10'),
    },
    [
      { depuis: '2011-01', expr: v('aah') },
      {
        depuis: '2021-04',
        expr: enAbattant(v('aah'), p('css.abattement.aah')),
        references: INSTRUCTION,
      },
    ],
  ),
  montant(
    {
      id: 'css_base_ressources_asi_individu',
      libelle: 'ASI comptée pour la complémentaire santé',
      entite: individu,
      unite: euro,
      references: css('R.861-10'),
    },
    [
      { depuis: '2011-01', expr: v('asi') },
      {
        depuis: '2021-04',
        expr: enAbattant(
          v('asi'),
          selon(
            [
              [superieur(v('aah'), 0), constante(0, 'euro')],
              [
                superieur(deLaFamille(compte(et(estParent, superieur(v('asi'), 0)))), 1),
                fois(0.5, p('css.abattement.asi.couple')),
              ],
            ],
            p('css.abattement.asi.personne_seule'),
          ),
        ),
        references: INSTRUCTION,
      },
    ],
  ),
  montant(
    {
      id: 'css_base_ressources_aspa_asv',
      libelle: 'ASPA comptée pour la complémentaire santé',
      entite: famille,
      unite: euro,
      references: css('R.861-10'),
    },
    [
      { depuis: '2011-01', expr: v('aspa') },
      {
        depuis: '2021-04',
        expr: enAbattant(
          v('aspa'),
          si(
            vrai('aspa_couple'),
            p('css.abattement.aspa_asv.couple'),
            p('css.abattement.aspa_asv.personne_seule'),
          ),
        ),
        references: INSTRUCTION,
      },
    ],
  ),
  montant(
    {
      id: 'css_cmu_base_ressources_individu',
      libelle: 'Ressources de la personne sur douze mois, pour la complémentaire santé',
      entite: individu,
      unite: euro,
      references: [...css('R.861-8'), ...css('R.861-10')],
    },
    moins(
      plus(
        sommeDe(RESSOURCES_COMPTEES, surDouzeMois),
        quand(non(vrai('boursier')), v('bourse_enseignement_sup')),
        independantsDeLAnPasse,
      ),
      plus(
        max(versees, moins(0, versees)),
        quand(aPerduDesRevenus, fois(p('css.abattement_chomage'), surDouzeMois('salaire_net'))),
        quand(
          egal(decale(-1, v('revenus_stage_formation_pro')), 0),
          surDouzeMois('revenus_stage_formation_pro'),
        ),
      ),
    ),
  ),
];
