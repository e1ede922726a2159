import { condition, montant } from '../../langue/declarations.ts';
import {
  aLeRole,
  type Booleen,
  constante,
  decale,
  deLaFamille,
  divise,
  egal,
  enAnnee,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  moyenneDesMois,
  type Nombre,
  non,
  ou,
  parametre,
  plus,
  premierJour,
  quand,
  selon,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf, css } from '../references.ts';

const individu = { entite: 'individu' as const, unite: 'euro' };
const famille = { entite: 'famille' as const, unite: 'euro' };

/**
 * Quarterly resources are those of the three months before; since March 2025, of M-4 to M-2. The départements that
 * tried the prefilled declaration were five months ahead.
 */
export const DECLARATION_PREREMPLIE = '2025-03';
export const EXPERIMENTATION = '2024-10';
export const aLEssai = vrai('departement_experimentation_rsa');
export const surLeTrimestre = (formule: (de: number, a: number) => Nombre, essai: Booleen) => [
  { depuis: '1900-01', expr: formule(-3, -1) },
  { depuis: EXPERIMENTATION, expr: si(essai, formule(-4, -2), formule(-3, -1)) },
  {
    depuis: DECLARATION_PREREMPLIE,
    expr: formule(-4, -2),
    references: [...css('R.843-1'), ...casf('R.262-7')],
  },
];

/** An income of work that stopped is left out when nothing replaces it. */
const interrompu = (id: string) =>
  et(egal(v(id), 0), superieur(decale(-1, v(id)), 0), non(vrai('rsa_has_ressources_substitution')));
const moyenneNeutralisee = (id: string) => (de: number, a: number) =>
  quand(non(interrompu(id)), moyenneDesMois(de, a, v(id)));
/** Other incomes that stopped are left out up to the basic amount of one person. */
const moyenneAbattue = (id: string) => (de: number, a: number) =>
  max(
    0,
    moins(
      moyenneDesMois(de, a, v(id)),
      quand(et(egal(v(id), 0), superieur(decale(-1, v(id)), 0)), parametre('rsa.montant_de_base')),
    ),
  );

const IJSS_SOUS_CONDITION = [
  'indemnites_journalieres_maladie',
  'indemnites_journalieres_accident_travail',
  'indemnites_journalieres_maladie_professionnelle',
];
const ijssSousCondition = plus(
  v('indemnites_journalieres_maladie'),
  ...IJSS_SOUS_CONDITION.slice(1).map(v),
);

const ACTIVITE = [
  'salaire_net_hors_revenus_exceptionnels',
  'remuneration_apprenti',
  'indemnites_chomage_partiel',
  'indemnites_volontariat',
  'revenus_stage_formation_pro',
  'bourse_recherche',
  'rpns_auto_entrepreneur_benefice',
  'rsa_indemnites_journalieres_activite',
];
const HORS_ACTIVITE = [
  'allocation_retour_emploi',
  'allocation_securisation_professionnelle',
  'dedommagement_victime_amiante',
  'gains_exceptionnels',
  'pensions_alimentaires_percues',
  'pensions_invalidite',
  'prestation_compensatoire',
  'prime_forfaitaire_mensuelle_reprise_activite',
  'retraite_combattant',
  'rente_accident_travail',
  'rsa_base_ressources_patrimoine_individu',
  'rsa_indemnites_journalieres_hors_activite',
];

const dernierConnu = (id: string) =>
  divise(
    selon(
      [
        [superieur(v(id), 0), v(id)],
        [superieur(enAnnee(-1, v(id)), 0), enAnnee(-1, v(id))],
      ],
      enAnnee(-2, v(id)),
    ),
    12,
  );

/** What each person receives, as the RSA reads it. */
export const RESSOURCES_DU_RSA = [
  montant(
    {
      ...individu,
      id: 'salaire_net_hors_revenus_exceptionnels',
      libelle: 'Salaire net, sans les primes exceptionnelles',
      references: casf('R.262-12'),
    },
    moins(v('salaire_net'), v('primes_salaires_net'), v('indemnite_fin_contrat_net')),
  ),
  condition(
    {
      entite: 'individu',
      id: 'rsa_has_ressources_substitution',
      libelle: 'Un revenu remplace celui du travail',
      references: casf('R.262-13'),
    },
    superieur(
      plus(
        v('chomage_net'),
        v('allocation_retour_emploi'),
        v('indemnites_journalieres'),
        v('retraite_nette'),
      ),
      0,
    ),
  ),
  condition(
    {
      entite: 'individu',
      id: 'rsa_ijss_recentes',
      libelle: 'Arrêt de travail de moins de trois mois, ou travail en même temps',
      references: casf('R.262-12'),
    },
    ou(
      superieur(v('date_arret_de_travail'), decale(-3, premierJour)),
      superieur(v('salaire_net'), 0),
      et(
        inferieur(v('date_arret_de_travail'), constante(0, 'jour')),
        egal(decale(-3, ijssSousCondition), 0),
      ),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'rsa_indemnites_journalieres_activite',
      libelle: 'Indemnités journalières comptées comme un revenu du travail',
      references: casf('R.262-12'),
    },
    plus(
      v('indemnites_journalieres_maternite'),
      v('indemnites_journalieres_paternite'),
      v('indemnites_journalieres_adoption'),
      quand(vrai('rsa_ijss_recentes'), ijssSousCondition),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'rsa_indemnites_journalieres_hors_activite',
      libelle: 'Indemnités journalières comptées comme un revenu de remplacement',
      references: casf('R.262-11'),
    },
    moins(v('indemnites_journalieres'), v('rsa_indemnites_journalieres_activite')),
  ),
  montant(
    {
      ...individu,
      id: 'derniers_revenus_non_salaries',
      libelle: 'Derniers revenus non salariés connus, par mois',
      references: casf('R.262-18', 'R.262-19'),
    },
    plus(
      dernierConnu('rpns_benefice_exploitant_agricole'),
      dernierConnu('rpns_autres_revenus'),
      dernierConnu('rpns_micro_entreprise_benefice'),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'rsa_base_ressources_patrimoine_individu',
      libelle: 'Revenus réels ou supposés du patrimoine, par mois',
      references: casf('L.132-1', 'R.132-1', 'R.262-6'),
    },
    plus(
      divise(
        plus(
          fois(
            plus(v('epargne_revenus_non_imposables'), v('livret_a')),
            parametre('rsa.patrimoine.taux_interet_forfaitaire_epargne_non_imposable'),
          ),
        ),
        12,
      ),
      v('revenus_capital'),
      v('revenus_locatifs'),
      fois(
        v('valeur_locative_immo_non_loue'),
        parametre('rsa.patrimoine.abattement_valeur_locative_immo_non_loue'),
      ),
      fois(
        v('valeur_locative_terrains_non_loues'),
        parametre('rsa.patrimoine.abattement_valeur_locative_terrains_non_loues'),
      ),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'rsa_revenu_activite_individu',
      libelle: 'Revenus du travail, moyenne du trimestre de référence',
      references: casf('R.262-7', 'R.262-12', 'R.262-13'),
    },
    surLeTrimestre(
      (de, a) =>
        plus(
          v('derniers_revenus_non_salaries'),
          ...ACTIVITE.map((id) => moyenneNeutralisee(id)(de, a)),
          moyenneDesMois(de, a, plus(v('primes_salaires_net'), v('indemnite_fin_contrat_net'))),
        ),
      deLaFamille(aLEssai),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'rsa_base_ressources_individu',
      libelle: 'Autres ressources de la personne, moyenne du trimestre de référence',
      references: casf('R.262-6', 'R.262-7', 'R.262-13'),
    },
    surLeTrimestre(
      (de, a) =>
        plus(
          moyenneNeutralisee('chomage_net')(de, a),
          moyenneNeutralisee('retraite_nette')(de, a),
          ...HORS_ACTIVITE.map((id) => moyenneAbattue(id)(de, a)),
        ),
      deLaFamille(aLEssai),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_forfait_asf',
      libelle: 'Part de l’allocation de soutien familial comptée comme une ressource',
      references: casf('R.262-10-1'),
    },
    min(v('asf'), fois(v('rsa_nb_enfants'), parametre('rsa.forfait_asf.taux2'), parametre('bmaf'))),
  ),
  montant(
    {
      ...famille,
      id: 'cf_non_majore_avant_cumul',
      libelle: 'Complément familial, sans sa majoration',
      references: casf('R.262-10-1'),
    },
    min(v('cf'), fois(parametre('cf.taux'), parametre('bmaf'))),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_base_ressources_prestations_familiales',
      libelle: 'Prestations familiales comptées comme des ressources',
      references: casf('R.262-10', 'R.262-11'),
    },
    plus(v('rsa_forfait_asf'), v('paje_base'), v('cf_non_majore_avant_cumul'), v('af')),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_base_ressources_minima_sociaux',
      libelle: 'Autres minima sociaux comptés comme des ressources',
      references: casf('R.262-6'),
    },
    plus(v('aspa'), somme(plus(v('asi'), v('ass')))),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_ressources_des_personnes',
      libelle: 'Ressources des adultes et des enfants comptés',
      references: casf('R.262-6'),
    },
    somme(
      plus(v('rsa_base_ressources_individu'), v('rsa_revenu_activite_individu')),
      ou(non(aLeRole('enfant')), vrai('rsa_enfant_a_charge')),
    ),
  ),
];
