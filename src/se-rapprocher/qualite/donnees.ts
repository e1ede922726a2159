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

const COMPTE = {
  lecteurs: 'personne ; la machine de l’observatoire, pour compter',
  conservation: {
    duree: 'P13M',
    depuis: 'son mois',
    effacement: 'automatique',
    source: 'décision du département : de quoi compter un trimestre, et le recompter une fois',
  },
  personnelles: [],
} as const;

export const donnees = declarer('qualite', {
  fait_de_delai: {
    finalite: 'compter en combien de jours nous répondons, sans savoir à qui',
    ...COMPTE,
    techniques: ['quoi', 'mois', 'issue', 'jours', 'combien'],
  },
  mois_observe: {
    finalite: 'ne pas compter deux fois un mois',
    ...COMPTE,
    techniques: ['mois', 'compte_le'],
  },
  delai_observe: {
    finalite: 'montrer en combien de jours nous répondons',
    lecteurs: 'les agents d’abord, puis l’encadrement, puis tout le monde',
    conservation: {
      duree: null,
      depuis: 'son calcul',
      effacement: 'avec-son-objet',
      source: 'chiffre publié : aucune personne, aucun agent',
    },
    personnelles: [],
    techniques: [
      'indicateur',
      'quoi',
      'trimestre',
      'effectif',
      'mediane',
      'part',
      'calcule_le',
      'encadrement_le',
      'public_le',
    ],
  },
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
