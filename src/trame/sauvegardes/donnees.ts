import { declarer } from '#socle';

export const donnees = declarer('sauvegardes', {
  passage: {
    finalite: 'savoir quand la base fut sauvegardée, et qu’une sauvegarde se restaure',
    lecteurs: 'l’administration, le DPO',
    conservation: {
      duree: 'P400D',
      depuis: 'le',
      effacement: 'automatique',
      source: 'technique : aussi long que la plus vieille sauvegarde',
    },
    personnelles: [],
    techniques: ['id', 'genre', 'le', 'sauvegarde', 'reussi', 'secondes', 'octets', 'phrase'],
  },
});
