import {
  condition,
  faitBooleen,
  faitChoix,
  faitDate,
  faitNombre,
  montant,
} from '../langue/declarations.ts';
import { aLeRole, arrondi, compte, constante, divise, egal, v } from '../langue/expressions.ts';

const ROLE_SEUL = 'arithmetique' as const;

/** Who the persons are, and how they live together. The names are those of OpenFisca-France. */
export const PERSONNES = [
  faitDate('date_naissance', 'Date de naissance'),
  faitNombre({
    id: 'annee_de_naissance',
    libelle: 'Année de naissance, quand la date est dite',
    entite: 'individu',
    unite: 'nombre',
  }),
  faitBooleen('ne_un_premier', 'Né un premier du mois, quand la date est dite'),
  faitNombre({
    id: 'mois_depuis_la_naissance',
    libelle: 'Âge en mois, compté depuis la naissance',
    entite: 'individu',
    unite: 'mois',
  }),
  montant(
    {
      id: 'age_en_mois',
      libelle: 'Âge en mois',
      entite: 'individu',
      unite: 'mois',
      references: ROLE_SEUL,
    },
    v('mois_depuis_la_naissance'),
  ),
  montant(
    { id: 'age', libelle: 'Âge', entite: 'individu', unite: 'an', references: ROLE_SEUL },
    arrondi(divise(v('age_en_mois'), constante(12, 'mois/an')), 1, 'bas'),
  ),
  faitChoix('activite', 'Activité', [
    'inactif',
    'actif',
    'chomeur',
    'etudiant',
    'retraite',
    'autre',
  ]),
  faitBooleen('etudiant', 'Étudiant'),
  faitBooleen('apprenti', 'Apprenti'),
  faitBooleen('stagiaire', 'Stagiaire'),
  faitBooleen('enceinte', 'Enceinte'),
  faitBooleen('ressortissant_eee', 'Ressortissant de l’Espace économique européen', {
    absence: true,
  }),
  faitNombre({
    id: 'duree_possession_titre_sejour',
    libelle: 'Durée de possession d’un titre de séjour autorisant à travailler',
    entite: 'individu',
    unite: 'an',
    bornes: [0, null],
    absence: 'inconnu',
  }),
  faitChoix('statut_marital', 'Situation de couple', [
    'non_renseigne',
    'marie',
    'celibataire',
    'divorce',
    'veuf',
    'pacse',
    'jeune_veuf',
  ]),
  montant(
    {
      id: 'nb_parents',
      libelle: 'Adultes de la famille',
      entite: 'famille',
      unite: 'nombre',
      references: ROLE_SEUL,
    },
    compte(aLeRole('parent')),
  ),
  condition(
    { id: 'en_couple', libelle: 'Vit en couple', entite: 'famille', references: ROLE_SEUL },
    egal(v('nb_parents'), 2),
  ),
];
