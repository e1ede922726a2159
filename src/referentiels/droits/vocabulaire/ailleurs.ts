import { condition, faitBooleen, montant, revenu, type Variable } from '../langue/declarations.ts';
import { auMoins, et, inferieur, plus, sommeDesMois, v } from '../langue/expressions.ts';

/** Facts that only the benefits of this folder read: incomes of other years, ways of living, where one lives. */
export const RECUES_D_AILLEURS: readonly Variable[] = [
  montant(
    {
      id: 'rpns_imposables',
      libelle: 'Revenus non salariés imposables de l’année',
      entite: 'individu',
      unite: 'euro',
      periode: 'annee',
      bornes: [0, null],
      references: 'arithmetique',
    },
    plus(
      v('rpns_benefice_exploitant_agricole'),
      v('rpns_autres_revenus'),
      v('rpns_micro_entreprise_benefice'),
      sommeDesMois(0, 11, v('rpns_auto_entrepreneur_benefice')),
    ),
  ),
  revenu('indemnites_stage', 'Indemnités de stage'),
  revenu('indemnites_journalieres_imposables', 'Indemnités journalières imposables'),
  revenu('indemnites_compensatrices_conges_payes', 'Indemnités de congés payés'),
  condition(
    {
      id: 'residence_dom',
      libelle: 'Habite outre-mer',
      entite: 'menage',
      references: 'arithmetique',
    },
    et(auMoins(v('depcom'), 97_100), inferieur(v('depcom'), 97_700)),
  ),
  condition(
    {
      id: 'residence_mayotte',
      libelle: 'Habite à Mayotte',
      entite: 'menage',
      references: 'arithmetique',
    },
    et(auMoins(v('depcom'), 97_600), inferieur(v('depcom'), 97_700)),
  ),
  faitBooleen('boursier', 'Boursier'),
  faitBooleen('habite_chez_parents', 'Habite chez ses parents'),
  faitBooleen('enfant_a_charge', 'À la charge fiscale de ses parents'),
  faitBooleen('salarie_regime_alsace_moselle', 'Relève du régime d’Alsace-Moselle'),
  faitBooleen('aspa_couple', 'Les deux membres du couple reçoivent l’ASPA', { entite: 'famille' }),
];
