import { condition, montant, type Variable } from '../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoins,
  auMoinsUn,
  auPlus,
  compte,
  constante,
  decale,
  deLaFamille,
  duMembre,
  duMenage,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  inferieur,
  max,
  min,
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
  somme,
  sommeDesMois,
  superieur,
  tous,
  v,
  vrai,
} from '../langue/expressions.ts';
import { independantsDeLAnPasse, sommeDe, surDouzeMois } from './liens.ts';

const css = (article: string) => [{ texte: 'Code de la sécurité sociale', article }];
const INSTRUCTION = [
  { texte: 'Instruction interministérielle n° DSS/SD2A/2021/71 du 30 mars 2021' },
];
const famille = 'famille' as const;
const individu = 'individu' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const estParent = aLeRole('parent');
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const aCharge = et(estEnfant, auPlus(v('age'), p('css.age_a_charge')));

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

const RESSOURCES: readonly Variable[] = [
  montant(
    {
      id: 'css_base_ressources_aah_individu',
      libelle: 'AAH comptée pour la complémentaire santé',
      entite: individu,
      unite: euro,
      references: css('R. 861-10'),
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
      references: css('R. 861-10'),
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
      references: css('R. 861-10'),
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
      references: [...css('R. 861-8'), ...css('R. 861-10')],
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

const forfait = (al: string): Nombre => {
  const base = p('rsa.montant_de_base');
  return fois(
    12,
    selon(
      [
        [egal(v('css_cmu_nbp_foyer'), 1), fois(base, p(`css.forfait_logement.${al}.1`))],
        [
          egal(v('css_cmu_nbp_foyer'), 2),
          fois(base, plus(1, p('css.deuxieme_personne')), p(`css.forfait_logement.${al}.2`)),
        ],
      ],
      fois(
        base,
        plus(1, p('css.deuxieme_personne'), p('css.troisieme_et_quatrieme')),
        p(`css.forfait_logement.${al}.3`),
      ),
    ),
  );
};
const logement = (statut: string) =>
  duMenageDuDemandeur(est('statut_occupation_logement', statut));

const FOYER: readonly Variable[] = [
  montant(
    {
      id: 'cmu_nb_pac',
      libelle: 'Enfants comptés dans le foyer',
      entite: famille,
      unite: 'nombre',
      references: css('R. 861-2'),
    },
    compte(aCharge),
  ),
  montant(
    {
      id: 'css_cmu_nbp_foyer',
      libelle: 'Personnes du foyer',
      entite: famille,
      unite: 'nombre',
      references: css('R. 861-2'),
    },
    plus(v('nb_parents'), v('cmu_nb_pac')),
  ),
  condition(
    {
      id: 'css_cmu_acs_eligibilite',
      libelle: 'Foyer qui peut demander la complémentaire santé',
      entite: famille,
      references: css('R. 861-2'),
    },
    ou(
      superieur(v('cmu_nb_pac'), 0),
      auMoinsUn(auMoins(v('age'), p('css.age_a_charge'))),
      tous(
        non(
          ou(
            vrai('enfant_a_charge'),
            vrai('habite_chez_parents'),
            superieur(surDouzeMois('pensions_alimentaires_percues'), 0),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'css_cmu_forfait_logement_base',
      libelle: 'Forfait logement d’un propriétaire ou d’une personne logée gratuitement',
      entite: famille,
      unite: euro,
      references: css('R. 861-5'),
    },
    forfait('sans_al'),
  ),
  montant(
    {
      id: 'css_cmu_forfait_logement_al',
      libelle: 'Forfait logement de qui reçoit une aide au logement',
      entite: famille,
      unite: euro,
      references: css('R. 861-7'),
    },
    quand(
      superieur(v('aide_logement'), 0),
      min(fois(12, v('aide_logement')), forfait('avec_al')),
    ),
  ),
  montant(
    {
      id: 'css_cmu_base_ressources',
      libelle: 'Ressources du foyer sur douze mois, pour la complémentaire santé',
      entite: famille,
      unite: euro,
      references: [...css('R. 861-4'), ...css('R. 861-8')],
    },
    plus(
      quand(
        ou(logement('proprietaire'), logement('loge_gratuitement')),
        v('css_cmu_forfait_logement_base'),
      ),
      v('css_cmu_forfait_logement_al'),
      sommeDe(
        ['af', 'asf', 'css_base_ressources_aspa_asv', 'cf', 'paje_clca', 'paje_prepare'],
        surDouzeMois,
      ),
      somme(v('css_cmu_base_ressources_individu'), ou(estParent, aCharge)),
    ),
  ),
  montant(
    {
      id: 'cmu_c_plafond',
      libelle: 'Plafond de ressources du foyer, par an',
      entite: famille,
      unite: euro,
      references: [...css('L. 861-1'), ...css('R. 861-3')],
    },
    arrondi(
      fois(
        p('css.plafond'),
        si(
          duMenageDuDemandeur(vrai('residence_dom')),
          plus(1, p('css.majoration_dom')),
          1,
        ),
        plus(
          1,
          quand(auMoins(v('cmu_personnes'), 2), p('css.deuxieme_personne')),
          fois(
            p('css.troisieme_et_quatrieme'),
            min(2, positif(moins(v('cmu_personnes'), 2))),
          ),
          fois(p('css.personne_de_plus'), positif(moins(v('cmu_personnes'), 4))),
        ),
      ),
      1,
    ),
  ),
  montant(
    {
      id: 'cmu_personnes',
      libelle: 'Personnes comptées au plafond',
      entite: famille,
      unite: 'nombre',
      references: css('R. 861-3'),
    },
    plus(v('nb_parents'), compte(estEnfant)),
  ),
  montant(
    {
      id: 'acs_plafond',
      libelle: 'Plafond de ressources avec participation, par an',
      entite: famille,
      unite: euro,
      references: css('L. 861-1'),
    },
    fois(v('cmu_c_plafond'), p('css.plafond_avec_participation')),
  ),
];

const eligible = et(vrai('css_cmu_acs_eligibilite'), non(aMayotte));
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

const DROIT: readonly Variable[] = [
  condition(
    {
      id: 'cmu_c',
      libelle: 'Complémentaire santé sans participation (CMU-C avant novembre 2019)',
      entite: famille,
      references: [...css('L. 861-1'), ...css('L. 861-2')],
    },
    [
      {
        depuis: '2016-01',
        expr: et(
          eligible,
          ou(
            auPlus(v('css_cmu_base_ressources'), v('cmu_c_plafond')),
            superieur(v('rsa'), 0),
          ),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'css_participation_forfaitaire_montant_i',
      libelle: 'Participation par mois selon l’âge',
      entite: individu,
      unite: euro,
      references: css('L. 861-11'),
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
      references: [...css('L. 861-1'), ...css('L. 861-11')],
    },
    [
      {
        depuis: '2019-11',
        expr: quand(
          et(
            eligible,
            non(vrai('cmu_c')),
            auPlus(v('css_cmu_base_ressources'), v('acs_plafond')),
          ),
          somme(v('css_participation_forfaitaire_montant_i')),
        ),
      },
    ],
  ),
];

export const COMPLEMENTAIRE_SANTE: readonly Variable[] = [...RESSOURCES, ...FOYER, ...DROIT];
