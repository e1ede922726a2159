import { declarer } from '#socle';

export const donnees = declarer('reglements', {
  reglement: {
    finalite: 'tenir les règlements des aides du département, et celui d’une date passée',
    lecteurs: 'tout le monde, une fois publié ; avant, l’administration et la direction',
    conservation: {
      duree: null,
      depuis: 'sa publication',
      effacement: 'avec-son-objet',
      source: 'acte public : aucune personne, sinon la fonction qui écrit et celle qui publie',
    },
    personnelles: ['redige_par', 'publie_par'],
    techniques: [
      'id',
      'code',
      'prestation',
      'etat',
      'numero',
      'contenu',
      'depuis',
      'jusqua',
      'pourquoi',
      'redige_le',
      'retour',
      'publie_le',
      'revision',
    ],
  },
  essai_a_blanc: {
    finalite: 'mesurer ce qu’une règle changerait, avant qu’elle ne s’applique',
    lecteurs: 'l’administration et la direction ; la machine qui compte',
    conservation: {
      duree: null,
      depuis: 'sa demande',
      effacement: 'avec-son-objet',
      source: 'des comptes sans nom, dont aucun de moins de onze',
    },
    personnelles: ['demande_par'],
    techniques: [
      'id',
      'reglement_id',
      'parametre',
      'valeur',
      'depuis',
      'demande_le',
      'fait_le',
      'comptes',
    ],
  },
});
