import { faitBooleen, faitChoix, faitCommune, revenu } from '../langue/declarations.ts';

const menage = { entite: 'menage' as const };
const famille = { entite: 'famille' as const };

/** Where the household lives, and what its family already receives. */
export const LOGEMENT = [
  faitCommune('depcom', 'Commune du logement', { ...menage, absence: 0 }),
  faitChoix(
    'statut_occupation_logement',
    'Occupation du logement',
    [
      'non_renseigne',
      'primo_accedant',
      'proprietaire',
      'locataire_hlm',
      'locataire_vide',
      'locataire_meuble',
      'loge_gratuitement',
      'locataire_foyer',
      'sans_domicile',
    ],
    menage,
  ),
  revenu('loyer', 'Loyer', menage),
  faitBooleen('participation_frais', 'Participe aux frais du logement', menage),
];

/** Received from the family branch; a rule takes the place of the fact where the law is written. */
export const PRESTATIONS_RECUES = [
  revenu('paje_prepare', 'Prestation partagée d’éducation de l’enfant', famille),
  revenu('paje_clca', 'Complément de libre choix d’activité', famille),
  revenu('paje_colca', 'Complément optionnel de libre choix d’activité', famille),
  revenu('caah', 'Complément de l’allocation aux adultes handicapés'),
];
