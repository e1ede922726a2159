import { declarer } from '#socle';
import { DUREE_D_UN_REPERAGE } from './parametres.ts';

const L_EQUIPE = 'l’équipe de la mission d’aller-vers, que la DPO a nommée';

export const donnees = declarer('non_recours', {
  autorisation: {
    finalite: 'ne chercher les droits non demandés que pour un but écrit, un temps et une équipe',
    lecteurs: 'le DPO, les agents',
    conservation: {
      duree: 'P3Y',
      depuis: 'enregistree_le',
      effacement: 'decision-humaine',
      source: 'preuve de la décision ; RGPD, art. 5.2 et 35',
    },
    personnelles: ['enregistree_par'],
    techniques: [
      'id',
      'nom',
      'finalite',
      'base_legale',
      'aipd',
      'aipd_le',
      'droits',
      'cle',
      'du',
      'au',
      'enregistree_le',
      'arretee_le',
    ],
  },
  passage: {
    finalite:
      'dire combien de foyers n’ont probablement pas ce qui leur est dû, sans nommer personne',
    lecteurs: 'le DPO, les agents',
    conservation: {
      duree: 'P400D',
      depuis: 'le',
      effacement: 'automatique',
      source: 'technique : une année de passages ; des chiffres d’au moins onze foyers',
    },
    personnelles: [],
    techniques: ['id', 'autorisation_id', 'le', 'mois', 'lus', 'chiffres', 'ecartes', 'secondes'],
  },
  piste: {
    finalite: 'aller vers quelqu’un pour lui dire un droit qu’il n’a probablement pas demandé',
    lecteurs: L_EQUIPE,
    conservation: {
      duree: DUREE_D_UN_REPERAGE.piste,
      depuis: 'reperee_le',
      effacement: 'automatique',
      source: DUREE_D_UN_REPERAGE.source,
    },
    personnelles: [
      'personne_id',
      'empreinte',
      'nom',
      'commune_code',
      'adresse',
      'pourquoi',
      'repondue_par',
    ],
    techniques: [
      'id',
      'autorisation_id',
      'cle',
      'droit',
      'source',
      'reference',
      'reperee_le',
      'revue_le',
      'etat',
      'repondue_le',
    ],
  },
  opposition: {
    finalite: 'ne plus chercher qui ne le veut pas',
    lecteurs: 'la machine du repérage, seule',
    conservation: {
      duree: null,
      depuis: 'le',
      effacement: 'decision-humaine',
      source: 'RGPD, art. 21 : tant qu’elle ne change pas d’avis',
    },
    personnelles: ['empreinte', 'par'],
    techniques: ['le'],
  },
});
