import { declarer } from '#socle';

export const donnees = declarer('pch', {
  dossier: {
    finalite:
      'remettre à la MDPH une demande reçue ici, et dire où elle en est (CASF, art. L146-3)',
    lecteurs: 'l’équipe qui a reçu la demande, celle qui la remet ; la personne par son reçu',
    conservation: {
      duree: 'P2Y',
      depuis: 'dernier contact',
      effacement: 'decision-humaine',
      source:
        'CNIL, délibération 2021-028 du 11 mars 2021 ; ce qui part est effacé à l’accusé de réception',
    },
    personnelles: ['personne_id', 'envoi', 'rejet_motif', 'decision_sens'],
    techniques: [
      'demande_id',
      'version',
      'cle',
      'depot_cle',
      'reference',
      'etat',
      'informee_le',
      'transmis_le',
      'empreinte',
      'accuse_le',
      'reference_mdph',
      'decidee_le',
    ],
  },
  liaison: {
    finalite: 'savoir si le système de la MDPH répond, et quand l’essayer encore',
    lecteurs: 'les équipes',
    conservation: {
      duree: null,
      depuis: 'fin de l’échange',
      effacement: 'avec-son-objet',
      source: 'l’état d’une machine, sans rien de personne',
    },
    personnelles: [],
    techniques: ['systeme', 'reussie_le', 'panne', 'en_panne_depuis', 'essais', 'pas_avant'],
  },
});
