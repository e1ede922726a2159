import { declarer } from '#socle';

export const donnees = declarer('recepisses', {
  recepisse: {
    finalite: 'laisser à la personne de quoi savoir où en est sa demande, sans compte',
    lecteurs: 'qui tient le papier ; aucun agent',
    conservation: {
      duree: 'P90D',
      depuis: 'emis_le',
      effacement: 'automatique',
      source: 'engagement du département : un reçu vaut 90 jours',
    },
    personnelles: ['empreinte', 'objet_id', 'discret', 'langue'],
    techniques: ['id', 'emis_le', 'expire_le', 'revoque_le'],
  },
  essai: {
    finalite: 'ralentir qui essaie des codes au hasard',
    lecteurs: 'la machine',
    conservation: { duree: 'P2D', depuis: 'heure', effacement: 'automatique', source: 'sécurité' },
    personnelles: ['prefixe'],
    techniques: ['heure', 'nombre'],
  },
});
