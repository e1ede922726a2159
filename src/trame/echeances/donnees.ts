import { declarer } from '#socle';

const AVEC_LE_DOSSIER = {
  lecteurs: 'l’équipe qui doit répondre ; la mission protection ; la personne par son reçu',
  conservation: {
    duree: 'P2Y',
    depuis: 'dernier contact',
    effacement: 'decision-humaine',
    source: 'CNIL, délibération 2021-028 du 11 mars 2021',
  },
} as const;

export const donnees = declarer('echeances', {
  echeance: {
    finalite: 'tenir les délais de la loi, et dire à une personne quand elle aura sa réponse',
    ...AVEC_LE_DOSSIER,
    personnelles: ['personne_id', 'faits', 'echue_le', 'etat', 'depassee_le', 'tenue_le'],
    techniques: [
      'id',
      'regime',
      'regime_du',
      'objet',
      'objet_id',
      'cle',
      'cle_du_depot',
      'a_regarder_le',
      'posee_le',
      'close_le',
    ],
  },
  calcul: {
    finalite: 'pouvoir dire de quels faits vient une date, chaque fois qu’elle a changé',
    ...AVEC_LE_DOSSIER,
    personnelles: ['motif', 'faits', 'echue_le', 'par'],
    techniques: ['echeance_id', 'rang', 'cause', 'calcule_le'],
  },
});
