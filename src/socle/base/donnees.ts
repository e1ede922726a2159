import { declarer } from '../declarations.ts';

const GARDE_DE_L_INSTALLATION = {
  duree: null,
  depuis: 'installation',
  effacement: 'avec-son-objet',
  source: 'technique',
} as const;

export const declarationsDuSocle = declarer('socle', {
  naissance: {
    finalite: 'savoir de quel département est cette base, et si elle est d’essai',
    lecteurs: 'tous',
    conservation: GARDE_DE_L_INSTALLATION,
    personnelles: [],
    techniques: ['seule', 'departement', 'nom_du_departement', 'demonstration', 'graine', 'nee_le'],
  },
  evenement: {
    finalite: 'prévenir les autres modules de ce qui a changé',
    lecteurs: 'la machine de livraison',
    conservation: {
      duree: 'P7D',
      depuis: 'livre_le',
      effacement: 'automatique',
      source: 'technique : identifiants seulement, aucun contenu',
    },
    personnelles: ['contenu'],
    techniques: ['id', 'nom', 'survenu_le', 'livre_le', 'pris_jusqu_a', 'essais'],
  },
});
