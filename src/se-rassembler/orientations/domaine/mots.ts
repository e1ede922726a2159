/** Why a service cannot: short, about the service, never about the person. */
export const MOTIFS_DE_REFUS = {
  complet: 'Complet pour l’instant',
  hors_secteur: 'Ce n’est pas notre secteur',
  hors_mission: 'Ce n’est pas notre mission',
  conditions: 'Elle n’entre pas dans nos conditions d’âge ou de situation',
  deja_accompagnee: 'Elle est déjà accompagnée ailleurs pour cela',
  pas_joignable: 'Nous n’avons pas pu la joindre',
  autre: 'Une autre raison',
} as const;
export type MotifDeRefus = keyof typeof MOTIFS_DE_REFUS;

/** A refusal never stands alone: another way, from a short list, with words that make it real. */
export const AUTRES_CHEMINS = {
  autre_service: 'Un autre service peut',
  plus_tard: 'Nous pourrons plus tard',
  autre_institution: 'Une autre institution est compétente',
  aide_en_attendant: 'Une aide en attendant',
  piece_a_apporter: 'Il manque une pièce, voici laquelle',
  revenir_ensemble: 'Reprenons ensemble, avec vous',
} as const;
export type AutreChemin = keyof typeof AUTRES_CHEMINS;

/** How she is taken to the institution that is competent: never « allez voir la mairie ». */
export const PASSAGES_DE_MAIN = {
  rendez_vous_pris: 'Rendez-vous pris avec elle',
  appel_ensemble: 'Nous avons appelé ensemble',
  dossier_prepare: 'Dossier préparé avec elle',
  accompagnement: 'Quelqu’un l’accompagne sur place',
} as const;
export type PassageDeMain = keyof typeof PASSAGES_DE_MAIN;

/** What came of it, for her. */
export const ISSUES = {
  aide_obtenue: 'Elle a obtenu ce qu’elle demandait',
  accompagnement_commence: 'Un accompagnement a commencé',
  information_donnee: 'Elle a eu sa réponse',
  autre_chemin_pris: 'Un autre chemin est pris',
  n_a_pas_pu_venir: 'Elle n’a pas pu venir',
  besoin_non_couvert: 'Besoin non couvert',
  ne_souhaite_plus: 'Elle ne souhaite plus cette aide',
} as const;
export type Issue = keyof typeof ISSUES;
