import { declarer } from '#socle';

export const donnees = declarer('accueil', {
  venue: {
    finalite: 'recevoir chacun à son tour, et savoir qui est reparti sans être reçu',
    lecteurs: 'l’équipe du lieu où elle est venue',
    conservation: {
      duree: 'P90D',
      depuis: 'arrivee_le',
      effacement: 'automatique',
      source: 'Tisserin : une venue n’est pas une fiche',
    },
    personnelles: [
      'nom_dit',
      'precision_dite',
      'personne_id',
      'attendu_par',
      'interprete',
      'espace_calme',
      'recue_par',
    ],
    techniques: [
      'id',
      'site_id',
      'cle',
      'jour',
      'rang',
      'code_salle',
      'arrivee_le',
      'rendez_vous_id',
      'etat',
      'bureau',
      'appelee_le',
      'recue_le',
      'finie_le',
      'motif',
      'version',
    ],
  },
});
