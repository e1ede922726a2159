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
  indicateur: {
    finalite: 'savoir ce qui est proposé à compter, avant que rien ne se compte',
    lecteurs: 'les agents d’abord, puis l’encadrement et la direction, puis tout le monde',
    conservation: {
      duree: null,
      depuis: 'sa proposition',
      effacement: 'avec-son-objet',
      source: 'définition publiée : aucune personne',
    },
    personnelles: [],
    techniques: ['cle', 'definition', 'propose_le', 'lisible_par_tous_le'],
  },
  cle_donnee: {
    finalite: 'ne rien compter sans la direction et sans les représentants du personnel',
    lecteurs: 'tout le monde, la fonction et le jour ; le numéro de l’agent, personne',
    conservation: {
      duree: null,
      depuis: 'son jour',
      effacement: 'avec-son-objet',
      source: 'charte, R4 : de quoi vérifier que deux personnes ont décidé',
    },
    personnelles: ['agent_id', 'fonction'],
    techniques: ['cle', 'definition', 'au_nom_de', 'le'],
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
