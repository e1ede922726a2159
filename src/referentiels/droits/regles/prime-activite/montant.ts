import { condition, montant } from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auMoinsUn,
  constante,
  decale,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  inferieur,
  min,
  moins,
  moyenneDesMois,
  non,
  ou,
  parametre,
  plus,
  positif,
  quand,
  selon,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';
import {
  aLEssai,
  DECLARATION_PREREMPLIE,
  EXPERIMENTATION,
  surLeTrimestre,
} from '../rsa/ressources.ts';

const famille = { entite: 'famille' as const, unite: 'euro' };
const p = (id: string) => parametre(`prime_activite.${id}`);
const foyer = plus(v('rsa_nb_adultes'), v('rsa_nb_enfants'));
const deuxieme = p('majoration_montant_maximal.couples_seul_avec_enfant');
const troisieme = p('majoration_montant_maximal.couple_1_enfant_2e_enfant');
const supplementaire = p('majoration_montant_maximal.par_enfant_supplementaire');
const smicHoraire = parametre('smic.horaire_brut');

/** True at each month of the quarter of reference. */
const chaqueMois = (e: ReturnType<typeof vrai>) => (de: number, a: number) =>
  et(decale(de, e), decale(de + 1, e), decale(a, e));
const unMois = (e: ReturnType<typeof vrai>) => (de: number, a: number) =>
  ou(decale(de, e), decale(de + 1, e), decale(a, e));
const conditionDuTrimestre = (formule: (de: number, a: number) => ReturnType<typeof vrai>) => [
  { depuis: '1900-01', expr: formule(-3, -1) },
  {
    depuis: EXPERIMENTATION,
    expr: ou(et(aLEssai, formule(-4, -2)), et(non(aLEssai), formule(-3, -1))),
  },
  { depuis: DECLARATION_PREREMPLIE, expr: formule(-4, -2) },
];

/** The activity bonus: one fictitious amount for each month of the quarter, then their mean. */
export const MONTANT_DE_LA_PRIME = [
  montant(
    {
      ...famille,
      id: 'ppa_montant_forfaitaire_familial_non_majore',
      libelle: 'Montant forfaitaire du foyer, sans majoration',
      references: css('L.842-3', 'D.842-1', 'R.842-3'),
    },
    fois(
      p('montant_de_base'),
      plus(
        1,
        quand(auMoins(foyer, 2), deuxieme),
        quand(auMoins(foyer, 3), troisieme),
        quand(auMoins(foyer, 4), si(egal(v('rsa_nb_adultes'), 1), supplementaire, troisieme)),
        fois(positif(moins(foyer, 4)), supplementaire),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_montant_forfaitaire',
      libelle: 'Montant forfaitaire du foyer',
      references: css('L.842-3', 'L.842-7', 'R.842-3'),
    },
    si(
      vrai('rsa_majore_eligibilite'),
      fois(
        p('montant_de_base'),
        plus(
          p('majoration_isolement.femmes_enceintes'),
          fois(p('majoration_isolement.par_enfant_charge'), v('rsa_nb_enfants')),
        ),
      ),
      v('ppa_montant_forfaitaire_familial_non_majore'),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_forfait_logement_plein',
      libelle: 'Forfait logement entier',
      references: css('R.844-3'),
    },
    fois(
      p('montant_de_base'),
      selon(
        [
          [egal(foyer, 1), p('taux_forfait_logement.foyer_1_personne')],
          [egal(foyer, 2), fois(p('taux_forfait_logement.foyer_2_personnes'), plus(1, deuxieme))],
        ],
        fois(p('taux_forfait_logement.foyer_3_personnes'), plus(1, deuxieme, troisieme)),
      ),
    ),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_avantage_logement',
      libelle: 'Logé sans payer de loyer ni de remboursement',
      references: css('R.844-3'),
    },
    duMenageDuDemandeur(
      ou(
        et(
          ou(
            est('statut_occupation_logement', 'proprietaire'),
            est('statut_occupation_logement', 'primo_accedant'),
          ),
          egal(v('loyer'), 0),
        ),
        et(
          est('statut_occupation_logement', 'loge_gratuitement'),
          non(vrai('participation_frais')),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_forfait_logement',
      libelle: 'Forfait logement',
      references: css('R.844-3'),
    },
    si(
      vrai('ppa_avantage_logement'),
      v('ppa_forfait_logement_plein'),
      min(v('aide_logement'), v('ppa_forfait_logement_plein')),
    ),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_eligibilite',
      libelle: 'Un adulte a dix-huit ans',
      references: css('L.842-2'),
    },
    auMoinsUn(et(aLeRole('parent'), auMoins(v('age'), p('age_min')))),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_sejour_rempli',
      libelle: 'Un adulte remplit la condition de séjour',
      references: css('L.842-2', 'R.842-2'),
    },
    ou(vrai('rsa_majore_eligibilite'), superieur(v('rsa_nb_adultes_au_sejour'), 0)),
  ),
  // R.842-2 asks the condition of both; whether the other one's wage and bonus count is confirmed for the RSA alone.
  condition(
    {
      entite: 'famille',
      id: 'ppa_couple_au_sejour_partage',
      libelle: 'Un seul adulte du couple remplit la condition de séjour',
      references: css('L.842-2', 'R.842-2'),
    },
    et(
      superieur(v('rsa_nb_adultes_au_sejour'), 0),
      inferieur(v('rsa_nb_adultes_au_sejour'), v('nb_parents')),
    ),
  ),
  condition(
    {
      entite: 'individu',
      id: 'ppa_travaille',
      libelle: 'Un revenu du travail ce mois',
      references: css('L.842-1'),
    },
    superieur(v('ppa_revenu_activite_individu'), 0),
  ),
  condition(
    {
      entite: 'individu',
      id: 'ppa_apprenant_remunere',
      libelle: 'Étudiant, stagiaire ou apprenti assez payé pour compter comme travailleur',
      references: css('L.842-2', 'R.512-2'),
    },
    superieur(
      v('ppa_revenu_activite_individu'),
      fois(
        parametre('allocations_familiales.plafond_de_remuneration'),
        constante(169, 'heure'),
        smicHoraire,
      ),
    ),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_eligibilite_apprenants',
      libelle:
        'Un adulte travaille, et pas seulement comme étudiant, stagiaire ou apprenti peu payé',
      references: css('L.842-1', 'L.842-2'),
    },
    conditionDuTrimestre((de, a) =>
      ou(
        vrai('rsa_majore_eligibilite'),
        auMoinsUn(
          et(
            aLeRole('parent'),
            unMois(vrai('ppa_travaille'))(de, a),
            ou(
              non(
                ou(
                  vrai('etudiant'),
                  est('activite', 'etudiant'),
                  vrai('apprenti'),
                  vrai('stagiaire'),
                ),
              ),
              chaqueMois(vrai('ppa_apprenant_remunere'))(de, a),
            ),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_fictive',
      libelle: 'Prime calculée pour ce mois',
      references: css('L.842-3', 'R.843-1'),
    },
    quand(
      vrai('ppa_eligibilite'),
      positif(
        moins(
          plus(
            v('ppa_montant_forfaitaire'),
            somme(v('ppa_bonification'), ou(aLeRole('parent'), vrai('rsa_enfant_a_charge'))),
            fois(p('majoration_ressources_revenus_activite'), v('ppa_revenu_activite')),
          ),
          v('ppa_base_ressources'),
          v('ppa_forfait_logement'),
          positif(
            moins(
              v('ppa_montant_forfaitaire'),
              v('ppa_base_ressources'),
              v('ppa_forfait_logement'),
            ),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'ppa_avant_seuil',
      libelle: 'Prime d’activité avant le seuil de versement',
      references: css('L.842-3', 'R.843-1'),
    },
    surLeTrimestre((de, a) => moyenneDesMois(de, a, v('ppa_fictive')), aLEssai),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_atteint_le_seuil',
      libelle: 'Le montant atteint le seuil de versement',
      references: css('D.843-5'),
    },
    auMoins(v('ppa_avant_seuil'), p('montant_minimum_verse')),
  ),
  condition(
    {
      entite: 'famille',
      id: 'ppa_ressources_sous_le_plafond',
      libelle: 'Les ressources laissent une prime',
      references: css('L.842-3'),
    },
    superieur(v('ppa_avant_seuil'), 0),
  ),
  montant(
    {
      ...famille,
      id: 'ppa',
      libelle: 'Prime d’activité',
      references: css('L.842-1', 'L.842-3', 'D.843-5'),
    },
    quand(
      et(
        vrai('ppa_sejour_rempli'),
        vrai('ppa_eligibilite_apprenants'),
        vrai('ppa_atteint_le_seuil'),
      ),
      v('ppa_avant_seuil'),
    ),
  ),
];
