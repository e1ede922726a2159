import { declarer } from '#socle';

export const donnees = declarer('messages', {
  silence: {
    finalite: 'ne plus rien écrire à une personne décédée',
    lecteurs: 'les équipes à qui sa fiche est ouverte, la mission protection',
    conservation: {
      duree: null,
      depuis: 'dernier contact',
      effacement: 'avec-son-objet',
      source: 'CNIL, délibération 2023-095 du 14 septembre 2023',
    },
    personnelles: ['personne_id'],
    techniques: ['depuis'],
  },
  envoi: {
    finalite: 'prévenir une personne, par un chemin sûr et sans dire pourquoi',
    lecteurs: 'l’équipe qui écrit ; une personne protégée, qui peut la voir',
    conservation: {
      duree: 'P30D',
      depuis: 'depose_le',
      effacement: 'automatique',
      source: 'décision du département : le temps de savoir si le message est arrivé',
    },
    personnelles: ['personne_id', 'destinataire', 'langue', 'objet', 'corps'],
    techniques: [
      'id',
      'cle',
      'a_propos',
      'a_propos_id',
      'agent_id',
      'modele',
      'canal',
      'forme',
      'depose_le',
      'pas_avant',
      'pas_apres',
      'etat',
      'essais',
      'reference',
      'remis_le',
    ],
  },
});
