import { declarer } from '#socle';

export const donnees = declarer('reprises', {
  fichier: {
    finalite: 'importer exactement le fichier dont l’administration a vu ce qu’il change',
    lecteurs: 'qui l’a donné, seul ; un fichier de personnes, la machine de reprise',
    conservation: {
      duree: 'P2D',
      depuis: 'garde_le',
      effacement: 'automatique',
      source:
        'décision du produit : lisible un jour, effacé dès qu’il est importé, sinon dans les deux jours',
    },
    personnelles: ['contenu', 'rapport'],
    techniques: [
      'agent_id',
      'quoi',
      'id',
      'nom',
      'reglages',
      'avis',
      'etat',
      'refus',
      'change',
      'garde_le',
    ],
  },
});
