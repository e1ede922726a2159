import { condition, montant } from '../../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoins,
  divise,
  fois,
  max,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre,
  plus,
  quand,
  somme,
  sommeDeLAnnee,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const famille = { entite: 'famille' as const, unite: 'euro' };
const individu = { entite: 'individu' as const, unite: 'euro' };
const p = (id: string) => parametre(`prime_activite.${id}`);
const smicHoraire = parametre('smic.horaire_brut');

const ACTIVITE = [
  'salaire_net',
  'revenus_stage_formation_pro',
  'remuneration_apprenti',
  'bourse_recherche',
  'indemnites_chomage_partiel',
  'rpns_auto_entrepreneur_benefice',
  'rsa_indemnites_journalieres_activite',
  'derniers_revenus_non_salaries',
];
const HORS_ACTIVITE = [
  'asi',
  'ass',
  'chomage_net',
  'allocation_retour_emploi',
  'retraite_nette',
  'retraite_combattant',
  'pensions_invalidite',
  'pensions_alimentaires_percues',
  'prestation_compensatoire',
  'prime_forfaitaire_mensuelle_reprise_activite',
  'rsa_indemnites_journalieres_hors_activite',
];
const total = (ids: readonly string[]): Nombre => plus(v(ids[0] as string), ...ids.slice(1).map(v));

/** What the activity bonus reads of a month. */
export const RESSOURCES_DE_LA_PRIME = [
  montant(
    {
      ...individu,
      id: 'ppa_revenu_activite_hors_aah',
      libelle: 'Revenus du travail du mois',
      references: css('L.842-4', 'R.844-1'),
    },
    total(ACTIVITE),
  ),
  condition(
    {
      entite: 'individu',
      id: 'ppa_aah_comptee_comme_activite',
      libelle: 'Travaille assez pour que son AAH compte comme un revenu du travail',
      references: css('L.842-8', 'R.844-1'),
    },
    auMoins(v('ppa_revenu_activite_hors_aah'), fois(p('seuil_aah_activite'), smicHoraire)),
  ),
  montant(
    {
      ...individu,
      id: 'ppa_revenu_activite_individu',
      libelle: 'Revenus du travail comptés ce mois',
      references: css('L.842-4', 'L.842-8', 'R.844-1'),
    },
    plus(
      v('ppa_revenu_activite_hors_aah'),
      quand(vrai('ppa_aah_comptee_comme_activite'), v('aah')),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'ppa_ressources_hors_activite_individu',
      libelle: 'Autres ressources comptées ce mois',
      references: css('L.842-4', 'R.843-1'),
    },
    plus(
      total(HORS_ACTIVITE),
      divise(sommeDeLAnnee(-2, plus(v('revenus_capital'), v('revenus_locatifs'))), 12),
      quand(non(vrai('ppa_aah_comptee_comme_activite')), v('aah')),
    ),
  ),
  montant(
    {
      ...individu,
      id: 'ppa_bonification',
      libelle: 'Bonification de la personne qui travaille',
      references: css('L.842-3', 'D.843-2'),
    },
    fois(
      arrondi(fois(p('bonification.taux_bonification_max'), p('montant_de_base'))),
      max(
        0,
        min(
          1,
          divise(
            moins(
              v('ppa_revenu_activite_individu'),
              fois(p('bonification.seuil_bonification'), smicHoraire),
            ),
            fois(
              moins(p('bonification.seuil_max_bonification'), p('bonification.seuil_bonification')),
              smicHoraire,
            ),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_revenu_activite',
      libelle: 'Revenus du travail du foyer ce mois',
      references: css('L.842-3', 'R.844-1'),
    },
    somme(v('ppa_revenu_activite_individu'), ou(aLeRole('parent'), vrai('rsa_enfant_a_charge'))),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_base_ressources_prestations_familiales',
      libelle: 'Prestations familiales comptées ce mois',
      references: css('R.844-4', 'R.844-5'),
    },
    plus(
      v('paje_base'),
      v('paje_clca'),
      v('paje_prepare'),
      v('paje_colca'),
      v('rsa_forfait_asf'),
      v('cf_non_majore_avant_cumul'),
      v('af'),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_base_ressources',
      libelle: 'Ressources du foyer ce mois',
      references: css('L.842-3', 'L.842-4'),
    },
    plus(
      v('ppa_revenu_activite'),
      v('aspa'),
      v('ppa_base_ressources_prestations_familiales'),
      somme(
        v('ppa_ressources_hors_activite_individu'),
        ou(aLeRole('parent'), vrai('rsa_enfant_a_charge')),
      ),
    ),
  ),
];
