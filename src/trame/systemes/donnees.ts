import { declarer } from '#socle';

export const donnees = declarer('systemes', {
  reponse_gardee: {
    finalite: 'rendre la même réponse à un appel répété, sans rien faire deux fois',
    lecteurs: 'le système qui a appelé ; le corps est scellé',
    conservation: {
      duree: 'P1D',
      depuis: 'gardee_le',
      effacement: 'automatique',
      source: 'technique : le temps d’une reprise après une coupure',
    },
    personnelles: ['corps'],
    techniques: ['systeme_id', 'cle', 'empreinte', 'statut', 'gardee_le'],
  },
  adresse: {
    finalite: 'savoir où annoncer à un système ce qui change, et signer ce qui lui est dit',
    lecteurs: 'l’administration et le DPO, sans les secrets',
    conservation: {
      duree: 'P1Y',
      depuis: 'retrait de l’adresse',
      effacement: 'decision-humaine',
      source: 'gestion des habilitations',
    },
    personnelles: ['inscrite_par'],
    techniques: [
      'id',
      'systeme_id',
      'url',
      'secret',
      'ancien_secret',
      'ancien_jusqu_a',
      'inscrite_le',
      'etat',
      'suspendue_le',
      'suspendue_pourquoi',
      'suspension_dite_le',
      'echecs',
      'derniere_reussite_le',
    ],
  },
  annonce: {
    finalite:
      'annoncer à un système qu’une demande ou une orientation a changé, et pouvoir le redire',
    lecteurs: 'l’administration, le DPO ; le système, par son annonce signée',
    conservation: {
      duree: 'P30D',
      depuis: 'survenu_le',
      effacement: 'automatique',
      source: 'technique : le temps de retrouver une annonce perdue',
    },
    personnelles: ['objet_id'],
    techniques: [
      'id',
      'adresse_id',
      'evenement_id',
      'genre',
      'survenu_le',
      'etat',
      'essais',
      'pas_avant',
      'pris_jusqu_a',
      'remise_le',
      'statut',
      'echec',
    ],
  },
});
