import { declarer } from '#socle';
import { GARDE_DES_COORDONNEES } from './parametres.ts';

const PIECE_COMPTABLE = {
  lecteurs: 'l’équipe qui instruit ; qui ordonne les paiements ; la mission protection',
  conservation: {
    duree: 'P10Y',
    depuis: 'clôture de l’exercice',
    effacement: 'decision-humaine',
    source: 'instruction DPACI/RES/2009/018, pièces justificatives de la dépense',
  },
} as const;

export const donnees = declarer('paiements', {
  enveloppe: {
    finalite: 'ne pas promettre plus que ce que l’année permet',
    lecteurs: 'les équipes qui instruisent, la direction',
    conservation: { ...PIECE_COMPTABLE.conservation, effacement: 'avec-son-objet' },
    personnelles: [],
    techniques: [
      'id',
      'code',
      'libelle',
      'annee',
      'montant_centimes',
      'engage_centimes',
      'paye_centimes',
      'ouverte_le',
    ],
  },
  destinataire: {
    finalite: 'savoir à qui payer : elle, son bailleur, son fournisseur d’énergie',
    ...PIECE_COMPTABLE,
    personnelles: ['nom', 'siret', 'personne_id', 'iban_fin'],
    techniques: ['id', 'genre', 'cle', 'cree_le'],
  },
  coordonnees: {
    finalite: 'faire arriver un paiement sur un compte',
    lecteurs: 'qui ordonne les paiements, au moment d’écrire le bordereau ; chiffré',
    conservation: {
      duree: GARDE_DES_COORDONNEES,
      depuis: 'servies_le',
      effacement: 'automatique',
      source:
        'RGPD, art. 5.1.e : un an après le dernier paiement, le temps d’un rejet ou d’un recours',
    },
    personnelles: ['chiffre', 'notees_par'],
    techniques: ['id', 'destinataire_id', 'servies_le'],
  },
  engagement_de_depense: {
    finalite: 'retenir sur une enveloppe ce qu’une décision signée coûtera',
    ...PIECE_COMPTABLE,
    personnelles: ['personne_id', 'total_centimes', 'echeancier', 'pourquoi_annule'],
    techniques: [
      'id',
      'enveloppe_code',
      'enveloppe_id',
      'decision_id',
      'demande_id',
      'cle',
      'prestation',
      'etat',
      'retenu_centimes',
      'destinataire_id',
      'prevu_le',
      'reserve_le',
      'annule_le',
    ],
  },
  bordereau: {
    finalite: 'réunir les paiements du jour pour qui les exécute',
    ...PIECE_COMPTABLE,
    personnelles: ['etabli_par'],
    techniques: [
      'id',
      'annee',
      'rang',
      'format',
      'etat',
      'nombre',
      'total_centimes',
      'etabli_le',
      'rapproche_le',
    ],
  },
  versement: {
    finalite: 'payer ce qui est dû, et savoir si c’est arrivé',
    ...PIECE_COMPTABLE,
    personnelles: ['personne_id', 'montant_centimes', 'pourquoi_rejete', 'prestation'],
    techniques: [
      'id',
      'reference',
      'engagement_id',
      'demande_id',
      'cle',
      'a_qui',
      'destinataire_id',
      'prevu_le',
      'etat',
      'bordereau_id',
      'paye_le',
      'rejete_le',
    ],
  },
});
