import { declarer } from '#socle';

export const donnees = declarer('tour_des_droits', {
  tour: {
    finalite: 'relire les droits qu’une personne a vérifiés, quand elle a voulu garder ce tour',
    lecteurs: 'elle-même par son reçu ; l’équipe à qui elle l’a laissé, si elle l’a fait',
    conservation: {
      duree: 'P90D',
      depuis: 'garde_le',
      effacement: 'automatique',
      source: 'Tisserin : la durée d’un reçu ; la loi d’un mois ne vaut plus ensuite',
    },
    personnelles: ['personne_id', 'carnet', 'demandes', 'garde_par', 'langue'],
    techniques: ['id', 'objet_id', 'cle', 'voie', 'mois', 'garde_le'],
  },
});
