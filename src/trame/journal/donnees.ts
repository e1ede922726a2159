import { declarer } from '#socle';

const UN_AN = {
  duree: 'P12M',
  depuis: 'le',
  effacement: 'partition',
  source: 'CNIL, délibération 2021-122 du 14 octobre 2021 (6 mois à 1 an)',
} as const;

export const donnees = declarer('journal', {
  trace: {
    finalite: 'savoir qui a regardé ou écrit, pour la personne et pour le DPO',
    lecteurs:
      'le DPO ; la personne par l’extrait qu’il imprime ; jamais les collègues ni les responsables',
    conservation: UN_AN,
    personnelles: [
      'agent_id',
      'portee_id',
      'fonction',
      'personnes',
      'objet_id',
      'empreinte_des_mots',
    ],
    techniques: ['id', 'le', 'genre', 'operation', 'objet', 'finalite', 'fondement', 'transaction'],
  },
  sceau: {
    finalite: 'prouver que le journal n’a pas été retouché',
    lecteurs: 'le DPO, la machine de scellement',
    conservation: { ...UN_AN, duree: null, effacement: 'avec-son-objet' },
    personnelles: [],
    techniques: [
      'numero',
      'mois',
      'depuis_transaction',
      'jusqu_a_transaction',
      'nombre',
      'lot',
      'empreinte',
      'precedent',
      'pose_le',
    ],
  },
  restauration: {
    finalite: 'dire de quelle sauvegarde vient cette base, et sceller à sa suite',
    lecteurs: 'le DPO, la machine de scellement',
    conservation: { ...UN_AN, duree: null, effacement: 'avec-son-objet' },
    personnelles: [],
    techniques: [
      'numero',
      'apres_sceau',
      'decalage',
      'depuis_transaction',
      'sauvegarde_du',
      'restauree_le',
      'precedent',
      'empreinte',
    ],
  },
  partition_retiree: {
    finalite: 'distinguer une trace expirée d’une trace effacée',
    lecteurs: 'le DPO, la machine de scellement',
    conservation: { ...UN_AN, duree: null, effacement: 'avec-son-objet' },
    personnelles: [],
    techniques: ['mois', 'retiree_le'],
  },
});
