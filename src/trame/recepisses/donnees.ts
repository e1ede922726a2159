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
    personnelles: ['empreinte', 'objet_id', 'personne_id', 'discret', 'langue'],
    techniques: ['id', 'cle', 'emis_le', 'expire_le', 'revoque_le'],
  },
  mot: {
    finalite: 'répondre à ce que la personne écrit depuis son reçu',
    lecteurs: 'l’équipe qui a donné le reçu ; la personne elle-même',
    conservation: {
      duree: 'P90D',
      depuis: 'laisse_le',
      effacement: 'automatique',
      source: 'engagement du département : ce qui vient du reçu vaut 90 jours',
    },
    personnelles: ['recepisse_id', 'objet_id', 'personne_id', 'genre', 'mots'],
    techniques: ['id', 'cle', 'laisse_le', 'lu_au_plus_tard', 'promesse_id'],
  },
  essai: {
    finalite: 'ralentir qui essaie des codes au hasard',
    lecteurs: 'la machine',
    conservation: { duree: 'P2D', depuis: 'heure', effacement: 'automatique', source: 'sécurité' },
    personnelles: ['prefixe'],
    techniques: ['heure', 'nombre'],
  },
});
