import { declarer } from '#socle';

const COMMUN = {
  lecteurs: 'tout le monde',
  conservation: {
    duree: null,
    depuis: 'sa publication',
    effacement: 'avec-son-objet',
    source: 'engagement public : aucune personne, sinon la fonction qui engage',
  },
} as const;

export const donnees = declarer('qualite', {
  engagement: {
    finalite: 'dire à quoi une équipe s’engage, et si c’est tenu',
    ...COMMUN,
    personnelles: ['publie_par'],
    techniques: [
      'id',
      'cle',
      'delai',
      'jours_ouvres',
      'quoi',
      'quoi_en',
      'indicateur',
      'comment_savoir',
      'comment_savoir_en',
      'publie_le',
      'retire_le',
      'pourquoi_retire',
      'version',
    ],
  },
  moyen: {
    finalite: 'dire avec quoi un engagement est tenu',
    ...COMMUN,
    personnelles: [],
    techniques: [
      'engagement_id',
      'rang',
      'nature',
      'quoi',
      'quoi_en',
      'prevu',
      'minimum',
      'en_place',
      'constate_le',
    ],
  },
});
