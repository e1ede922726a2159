import { declarer } from '#socle';

export const donnees = declarer('innovations', {
  constat: {
    finalite: 'savoir ce que les agents voient sur le terrain, et y répondre',
    lecteurs: 'son auteur et son équipe ; l’encadrement et l’observatoire, qui répondent',
    conservation: {
      duree: 'P3Y',
      depuis: 'la réponse',
      effacement: 'decision-humaine',
      source: 'décision du département : aucune personne n’y est nommée',
    },
    personnelles: ['texte', 'note_par', 'reponse', 'repondu_par'],
    techniques: [
      'id',
      'commune_code',
      'theme',
      'cle',
      'note_le',
      'reponse_pour_le',
      'suite',
      'repondu_le',
      'version',
    ],
  },
});
