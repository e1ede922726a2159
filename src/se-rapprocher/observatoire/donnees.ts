import { declarer } from '#socle';

export const donnees = declarer('observatoire', {
  fait: {
    finalite: 'compter ce qui se passe, sans savoir à qui',
    lecteurs: 'personne ; la machine de l’observatoire, pour compter',
    conservation: {
      duree: 'P13M',
      depuis: 'sa semaine',
      effacement: 'automatique',
      source: 'décision du département : de quoi compter un mois, et le recompter une fois',
    },
    personnelles: [],
    techniques: ['genre', 'service_id', 'territoire_id', 'semaine', 'minutes', 'tenu', 'motif'],
  },
  evenement_lu: {
    finalite: 'ne pas compter deux fois',
    lecteurs: 'personne ; la machine de l’observatoire',
    conservation: {
      duree: 'P30D',
      depuis: 'sa lecture',
      effacement: 'automatique',
      source: 'décision du produit : un événement n’est plus livré après ce délai',
    },
    personnelles: [],
    techniques: ['evenement_id', 'lu_le'],
  },
  chiffre: {
    finalite: 'montrer ce que le département tient, et ce qu’il ne tient pas',
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
      'mois',
      'axe',
      'valeur',
      'effectif',
      'mediane',
      'p90',
      'part',
      'calcule_le',
      'encadrement_le',
      'public_le',
    ],
  },
});
