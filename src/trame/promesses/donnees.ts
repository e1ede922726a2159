import { declarer } from '#socle';

export const donnees = declarer('promesses', {
  promesse: {
    finalite: 'tenir ce qui a été promis à une personne, à la date dite',
    lecteurs: 'l’équipe qui doit la promesse ; la personne par son reçu',
    conservation: {
      duree: 'P2Y',
      depuis: 'dernier contact',
      effacement: 'decision-humaine',
      source: 'CNIL, délibération 2023-095 du 14 septembre 2023',
    },
    personnelles: [
      'personne_id',
      'agent_id',
      'faite_par',
      'quoi',
      'pour_qui',
      'canal',
      'precaution',
      'recit',
      'close_par',
    ],
    techniques: [
      'id',
      'objet',
      'objet_id',
      'cle',
      'nature',
      'pour_le',
      'moment',
      'faite_le',
      'etat',
      'issue',
      'close_le',
      'remplacee_par',
      'version',
    ],
  },
});
