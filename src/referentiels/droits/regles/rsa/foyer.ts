import { condition, faitBooleen, montant } from '../../langue/declarations.ts';
import {
  aLaDemande,
  aLeRole,
  auMoins,
  auMoinsUn,
  auPlus,
  compte,
  deLaFamille,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  inferieur,
  max,
  moins,
  non,
  ou,
  parametre,
  plus,
  selon,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import experimentation from '../../parametres/experimentation-rsa.json' with { type: 'json' };
import { dansUnDe } from '../liens.ts';
import { casf, css } from '../references.ts';

const famille = { entite: 'famille' as const };
const individu = { entite: 'individu' as const };
const base = parametre('rsa.montant_de_base');

/** Who counts in the household of the RSA. */
export const FOYER_DU_RSA = [
  condition(
    {
      ...famille,
      id: 'departement_experimentation_rsa',
      libelle: 'Département qui essayait la déclaration préremplie, d’octobre 2024 à février 2025',
      references: experimentation.references,
    },
    duMenageDuDemandeur(dansUnDe(experimentation.departements)),
  ),
  faitBooleen('rsa_isolement_recent', 'Isolement depuis moins de dix-huit mois', famille),
  faitBooleen(
    'rsa_jeune_condition_heures_travail_remplie',
    'A travaillé 3 214 heures dans les trois dernières années',
  ),
  condition(
    {
      ...individu,
      id: 'rsa_enfant_en_age',
      libelle: 'Enfant de moins de vingt-cinq ans',
      references: casf('R.262-3'),
    },
    et(aLeRole('enfant'), inferieur(v('age'), parametre('rsa.age_pac'))),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_nb_enfants_en_age',
      libelle: 'Enfants de moins de vingt-cinq ans',
      unite: 'nombre',
      references: casf('R.262-3'),
    },
    compte(vrai('rsa_enfant_en_age')),
  ),
  condition(
    {
      ...individu,
      id: 'rsa_condition_nationalite',
      libelle: 'Nationalité ou titre de séjour',
      references: casf('L.262-4', 'L.262-6'),
    },
    ou(
      vrai('ressortissant_eee'),
      auMoins(v('duree_possession_titre_sejour'), parametre('rsa.duree_min_titre_sejour.non_eee')),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_nb_adultes_au_sejour',
      libelle: 'Adultes qui remplissent la condition de séjour',
      unite: 'nombre',
      references: casf('L.262-4', 'L.262-5'),
    },
    compte(et(aLeRole('parent'), vrai('rsa_condition_nationalite'))),
  ),
  // The other adult stays a partner, whose resources count: Conseil d'État, 9 November 2016, no. 392482, and the
  // ministry's answer that a spouse left out for want of five years' permit keeps her resources in.
  montant(
    {
      ...famille,
      id: 'rsa_nb_adultes',
      libelle: 'Adultes comptés dans le foyer',
      unite: 'nombre',
      references: casf('L.262-5', 'R.262-1'),
    },
    max(1, v('rsa_nb_adultes_au_sejour')),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_part_du_dernier_enfant',
      libelle: 'Ce que le dernier enfant ajoute au montant forfaitaire, en part du montant de base',
      unite: 'taux',
      references: casf('R.262-1', 'R.262-3'),
    },
    selon(
      [
        [
          et(
            non(vrai('en_couple')),
            vrai('rsa_isolement_recent'),
            non(vrai('enceinte_fam')),
            auPlus(v('rsa_nb_enfants_en_age'), 1),
          ),
          moins(
            plus(
              parametre('rsa.majoration_isolement_en_base_rsa.femmes_enceintes'),
              parametre('rsa.majoration_isolement_en_base_rsa.par_enfant_a_charge'),
            ),
            1,
          ),
        ],
        [
          auMoins(v('rsa_nb_enfants_en_age'), 3),
          parametre('rsa.maj_montant_max.par_enfant_supplementaire'),
        ],
        [
          et(egal(v('rsa_nb_adultes'), 1), auPlus(v('rsa_nb_enfants_en_age'), 1)),
          parametre('rsa.maj_montant_max.couples_celibataire_avec_enfant'),
        ],
      ],
      parametre('rsa.maj_montant_max.couple_1_enfant_ou_2e_enfant'),
    ),
  ),
  condition(
    {
      ...individu,
      id: 'rsa_enfant_a_charge',
      libelle: 'Enfant compté dans le foyer : ses ressources ne font pas baisser le RSA',
      references: casf('R.262-3'),
    },
    et(
      vrai('rsa_enfant_en_age'),
      aLaDemande(
        auPlus(
          plus(v('rsa_base_ressources_individu'), v('rsa_revenu_activite_individu')),
          fois(deLaFamille(v('rsa_part_du_dernier_enfant')), base),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_nb_enfants',
      libelle: 'Enfants comptés dans le foyer',
      unite: 'nombre',
      references: casf('R.262-3'),
    },
    compte(vrai('rsa_enfant_a_charge')),
  ),
  condition(
    {
      ...famille,
      id: 'enceinte_fam',
      libelle: 'Une grossesse dans le foyer',
      references: casf('L.262-9'),
    },
    auMoinsUn(et(aLeRole('parent'), vrai('enceinte'))),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_enfant_de_moins_de_trois_ans',
      libelle: 'Un enfant de moins de trois ans',
      references: casf('L.262-9'),
    },
    auMoinsUn(
      et(
        aLeRole('enfant'),
        inferieur(v('age'), parametre('rsa.majoration_isolement.age_limite_enfant')),
      ),
    ),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_majore_eligibilite',
      libelle: 'Majoration pour isolement',
      references: [...casf('L.262-4', 'L.262-9', 'R.262-2'), ...css('L.512-2')],
    },
    et(
      non(vrai('en_couple')),
      ou(vrai('enceinte_fam'), superieur(v('rsa_nb_enfants'), 0)),
      ou(
        vrai('rsa_enfant_de_moins_de_trois_ans'),
        vrai('rsa_isolement_recent'),
        vrai('enceinte_fam'),
      ),
      auMoinsUn(et(aLeRole('parent'), vrai('sejour_regulier'))),
    ),
  ),
  condition(
    {
      ...individu,
      id: 'rsa_condition_age',
      libelle: 'Âge, enfant ou grossesse, ou heures travaillées',
      references: casf('L.262-4', 'L.262-7-1'),
    },
    ou(
      auMoins(v('age'), parametre('rsa.age_minimum_allocataire')),
      superieur(deLaFamille(v('rsa_nb_enfants')), 0),
      vrai('enceinte'),
      et(
        auMoins(v('age'), parametre('rsa.age_min_rsa_jeune')),
        vrai('rsa_jeune_condition_heures_travail_remplie'),
      ),
    ),
  ),
  condition(
    {
      ...individu,
      id: 'rsa_condition_etudes',
      libelle: 'Ni élève, ni étudiant',
      references: casf('L.262-4'),
    },
    et(non(vrai('etudiant')), non(est('activite', 'etudiant'))),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_age_rempli',
      libelle: 'Un adulte remplit la condition d’âge',
      references: casf('L.262-4'),
    },
    auMoinsUn(et(aLeRole('parent'), vrai('rsa_condition_age'))),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_sejour_rempli',
      libelle: 'Un adulte remplit la condition de séjour',
      references: casf('L.262-4'),
    },
    ou(vrai('rsa_majore_eligibilite'), superieur(v('rsa_nb_adultes_au_sejour'), 0)),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_etudes_rempli',
      libelle: 'Un adulte n’est ni élève ni étudiant',
      references: casf('L.262-4'),
    },
    ou(
      vrai('rsa_majore_eligibilite'),
      auMoinsUn(et(aLeRole('parent'), vrai('rsa_condition_etudes'))),
    ),
  ),
  condition(
    {
      ...famille,
      id: 'rsa_eligibilite',
      libelle: 'Un adulte remplit à lui seul les conditions d’ouverture du RSA',
      references: casf('L.262-2', 'L.262-4'),
    },
    ou(
      vrai('rsa_majore_eligibilite'),
      auMoinsUn(
        et(
          aLeRole('parent'),
          vrai('rsa_condition_nationalite'),
          vrai('rsa_condition_age'),
          vrai('rsa_condition_etudes'),
        ),
      ),
    ),
  ),
];
