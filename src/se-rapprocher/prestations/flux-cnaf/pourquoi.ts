import type { Pourquoi } from '#socle';

const PHRASE_DU_TEXTE =
  'Code de l’action sociale et des familles, articles L262-27 à L262-29 : chacun a droit à un accompagnement.';

export const POURQUOI_LES_RECEPTIONS: Pourquoi = {
  valeur: 'Un mois mal reçu laisse des foyers sans accompagnement.',
  phraseDuTexte: PHRASE_DU_TEXTE,
  donnees: ['des dates, des comptes, des numéros de ligne ; aucun nom'],
  lecteurs: 'l’insertion, l’encadrement, la direction, l’administration, le DPO',
  conservation: '400 jours ; le message chiffré, trois mois',
};

export const POURQUOI_LE_FLUX: Pourquoi = {
  valeur: 'Qui vient d’avoir le RSA, ou le perd, n’attend pas qu’on le découvre.',
  phraseDuTexte: PHRASE_DU_TEXTE,
  donnees: ['le nom, l’état du dossier, la commune ; jamais le numéro de sécurité sociale'],
  lecteurs: 'l’équipe d’insertion de la commune ; d’un foyer protégé, la mission protection seule',
  conservation: 'trois mois après le dernier flux qui en parle',
};
