import { declarer } from '#socle';

const CONSERVATION = {
  duree: 'P90D',
  depuis: 'la réponse ; une question liée à une personne suit sa fiche',
  effacement: 'automatique',
  source: 'engagement du département (besoins S97) : une réponse simple s’efface après 90 jours',
} as const;

export const donnees = declarer('courriers', {
  question: {
    finalite: 'répondre à chaque question, au jour dit',
    lecteurs: 'l’équipe à qui elle est posée ; la personne par son reçu',
    conservation: CONSERVATION,
    personnelles: [
      'texte',
      'nom_dit',
      'repondre_par',
      'coordonnees',
      'langue',
      'personne_id',
      'notee_par',
    ],
    techniques: [
      'id',
      'cle',
      'canal',
      'posee_le',
      'pour_le',
      'promesse_id',
      'etat',
      'repondue_le',
      'version',
    ],
  },
  depot_en_ligne: {
    finalite: 'que les questions posées en ligne puissent être lues par quelqu’un',
    lecteurs: 'la machine',
    conservation: { duree: 'P2D', depuis: 'heure', effacement: 'automatique', source: 'sécurité' },
    personnelles: ['reseau'],
    techniques: ['heure', 'nombre'],
  },
  reponse: {
    finalite: 'garder ce qui a été répondu, et savoir si c’était clair',
    lecteurs: 'l’équipe qui répond ; la personne par son reçu',
    conservation: CONSERVATION,
    personnelles: ['texte', 'repondue_par', 'compris', 'a_preciser', 'pourquoi_difficile'],
    techniques: ['id', 'question_id', 'lisibilite', 'repondue_le', 'compris_le'],
  },
});
