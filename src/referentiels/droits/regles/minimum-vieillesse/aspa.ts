import { condition, faitBooleen, faitNombre, montant } from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  compte,
  deLaFamille,
  divise,
  egal,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  moyenneDesMois,
  non,
  ou,
  parametre,
  plus,
  positif,
  quand,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const individu = { entite: 'individu' as const, unite: 'euro' };
const famille = { entite: 'famille' as const, unite: 'euro' };
const parMois = (id: string) => divise(parametre(id), 12);
const selonLeCouple = (prefixe: string, couple: string, seul: string) =>
  si(vrai('en_couple'), parMois(`${prefixe}.${couple}`), parMois(`${prefixe}.${seul}`));

const MOYENNES = [
  'chomage_net',
  'pensions_invalidite',
  'allocation_retour_emploi',
  'allocation_securisation_professionnelle',
  'indemnites_chomage_partiel',
  'indemnites_journalieres',
  'indemnites_volontariat',
  'dedommagement_victime_amiante',
  'gains_exceptionnels',
  'pensions_alimentaires_percues',
  'prestation_compensatoire',
  'prime_forfaitaire_mensuelle_reprise_activite',
  'revenus_stage_formation_pro',
  'rsa_base_ressources_patrimoine_individu',
];

const activiteDuTrimestre = somme(
  moyenneDesMois(-3, -1, plus(v('salaire_brut_connu'), v('rpns_auto_entrepreneur_benefice'))),
  aLeRole('parent'),
);

/** Resources, conditions and amount of the minimum for the old (ASPA), read with those of the invalid (ASI). */
export const ASPA = [
  faitNombre({
    id: 'taux_incapacite',
    libelle: 'Taux d’incapacité',
    entite: 'individu',
    unite: 'taux',
    bornes: [0, 1],
  }),
  faitBooleen('inapte_travail', 'Reconnu inapte au travail'),
  faitBooleen('handicap', 'Handicap reconnu'),
  montant(
    {
      ...individu,
      id: 'salaire_brut_connu',
      libelle: 'Salaire brut, à défaut le net',
      references: 'arithmetique',
    },
    si(superieur(v('salaire_de_base'), 0), v('salaire_de_base'), v('salaire_net')),
  ),
  montant(
    {
      ...individu,
      id: 'retraite_brute_connue',
      libelle: 'Retraite brute, à défaut la nette',
      references: 'arithmetique',
    },
    si(superieur(v('retraite_brute'), 0), v('retraite_brute'), v('retraite_nette')),
  ),
  montant(
    {
      ...individu,
      id: 'asi_aspa_base_ressources_individu',
      libelle: 'Ressources de la personne, moyenne de trois mois',
      references: css('R.815-22', 'R.815-25'),
    },
    positif(
      moins(
        plus(
          moyenneDesMois(-3, -1, v('retraite_brute_connue')),
          ...MOYENNES.map((id) => moyenneDesMois(-3, -1, v(id))),
          divise(plus(v('derniers_revenus_non_salaries')), 1),
          si(aLeRole('demandeur'), 0, v('ass')),
        ),
        moyenneDesMois(-3, -1, v('pensions_alimentaires_versees_individu')),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'asi_aspa_revenus_du_travail',
      libelle: 'Revenus du travail du foyer, après abattement',
      references: css('R.815-29'),
    },
    positif(
      moins(
        activiteDuTrimestre,
        divise(
          fois(
            si(
              vrai('en_couple'),
              parametre('aspa.abattement_forfaitaire.couples'),
              parametre('aspa.abattement_forfaitaire.personnes_seules'),
            ),
            parametre('smic.mensuel_brut'),
          ),
          3,
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'asi_aspa_base_ressources',
      libelle: 'Ressources du foyer',
      references: css('L.815-9', 'R.815-22'),
    },
    plus(
      somme(v('asi_aspa_base_ressources_individu'), aLeRole('parent')),
      v('asi_aspa_revenus_du_travail'),
    ),
  ),
  condition(
    {
      entite: 'individu',
      id: 'aspa_condition_sejour',
      libelle: 'Nationalité ou dix ans de titre de séjour',
      references: css('L.816-1'),
    },
    ou(
      vrai('ressortissant_eee'),
      auMoins(v('duree_possession_titre_sejour'), parametre('aspa.duree_min_titre_sejour')),
    ),
  ),
  condition(
    {
      entite: 'individu',
      id: 'aspa_eligibilite',
      libelle: 'Âge, ou inaptitude au travail, et résidence',
      references: css('L.815-1', 'R.815-1', 'L.351-8'),
    },
    et(
      aLeRole('parent'),
      vrai('aspa_condition_sejour'),
      ou(
        auMoins(v('age'), parametre('aspa.age_min')),
        et(
          auMoins(v('age'), parametre('aspa.age_inaptitude')),
          ou(
            vrai('inapte_travail'),
            auMoins(v('taux_incapacite'), parametre('aspa.taux_incapacite_aspa_anticipe')),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      entite: 'famille',
      unite: 'nombre',
      id: 'aspa_nb_alloc',
      libelle: 'Adultes qui remplissent les conditions',
      references: css('L.815-1'),
    },
    compte(vrai('aspa_eligibilite')),
  ),
  condition(
    {
      entite: 'famille',
      id: 'aspa_un_eligible',
      libelle: 'Un adulte a l’âge et la résidence',
      references: css('L.815-1'),
    },
    auMoins(v('aspa_nb_alloc'), 1),
  ),
  montant(
    {
      ...famille,
      id: 'aspa_montant_maximum',
      libelle: 'Montant le plus élevé de l’allocation',
      references: css('D.815-1'),
    },
    si(
      auMoins(v('aspa_nb_alloc'), 2),
      parMois('aspa.montant_maximum_annuel.couples'),
      quand(egal(v('aspa_nb_alloc'), 1), parMois('aspa.montant_maximum_annuel.personnes_seules')),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'aspa_plafond',
      libelle: 'Plafond de ressources',
      references: css('L.815-9', 'D.815-2'),
    },
    selonLeCouple('aspa.plafond_ressources', 'couples', 'personnes_seules'),
  ),
  condition(
    {
      entite: 'famille',
      id: 'aspa_ressources_sous_le_plafond',
      libelle: 'Les ressources restent sous le plafond',
      references: css('L.815-9'),
    },
    inferieur(v('asi_aspa_base_ressources'), v('aspa_plafond')),
  ),
  montant(
    {
      ...famille,
      id: 'aspa',
      libelle: 'Allocation de solidarité aux personnes âgées',
      references: css('L.815-1', 'L.815-9'),
    },
    quand(
      superieur(v('aspa_montant_maximum'), 0),
      min(
        v('aspa_montant_maximum'),
        positif(moins(v('aspa_plafond'), v('asi_aspa_base_ressources'))),
      ),
    ),
  ),
];

/** The supplement of invalidity pensions, until the age of retirement. */
export const ASI = [
  condition(
    {
      entite: 'individu',
      id: 'asi_eligibilite',
      libelle: 'Pension d’invalidité, avant l’âge de la retraite',
      references: css('L.815-24'),
    },
    et(
      aLeRole('parent'),
      vrai('aspa_condition_sejour'),
      non(vrai('aspa_eligibilite')),
      superieur(moyenneDesMois(-3, -1, v('pensions_invalidite')), 0),
      inferieur(v('age'), parametre('aah.age_legal_retraite')),
    ),
  ),
  montant(
    {
      entite: 'famille',
      unite: 'nombre',
      id: 'asi_nb_alloc',
      libelle: 'Adultes qui remplissent les conditions de l’ASI',
      references: css('L.815-24'),
    },
    compte(vrai('asi_eligibilite')),
  ),
  montant(
    {
      ...famille,
      id: 'asi_plafond',
      libelle: 'Plafond de ressources de l’ASI',
      references: css('L.815-24-1', 'D.815-19'),
    },
    selonLeCouple('asi', 'plafond_ressource_couple', 'plafond_ressource_seul'),
  ),
  montant(
    {
      ...famille,
      id: 'asi_du_foyer',
      libelle: 'Allocation supplémentaire d’invalidité du foyer',
      references: css('L.815-24', 'L.815-24-1'),
    },
    [
      {
        depuis: '2006-01',
        expr: quand(
          auMoins(v('asi_nb_alloc'), 1),
          min(
            si(
              auMoins(v('asi_nb_alloc'), 2),
              parMois('asi.montant_couple'),
              parMois('asi.montant_seul'),
            ),
            positif(moins(v('asi_plafond'), v('asi_aspa_base_ressources'))),
          ),
        ),
      },
      {
        depuis: '2020-04',
        expr: quand(
          auMoins(v('asi_nb_alloc'), 1),
          positif(moins(v('asi_plafond'), v('asi_aspa_base_ressources'))),
        ),
      },
    ],
  ),
  montant(
    {
      ...individu,
      id: 'asi',
      libelle: 'Allocation supplémentaire d’invalidité',
      references: css('L.815-24', 'L.815-24-1'),
    },
    quand(
      vrai('asi_eligibilite'),
      deLaFamille(divise(v('asi_du_foyer'), max(1, v('asi_nb_alloc')))),
    ),
  ),
];
