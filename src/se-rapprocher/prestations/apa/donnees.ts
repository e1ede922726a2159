import { declarer } from '#socle';

const EN_EQUIPE =
  'l’équipe de l’autonomie qui instruit la demande ; la mission protection ; la personne par son reçu';
const conservation = {
  duree: 'P2Y',
  depuis: 'dernier contact',
  effacement: 'decision-humaine',
  source: 'CNIL, délibérations 2021-028 du 11 mars 2021 et 2023-095 du 14 septembre 2023',
} as const;

export const donnees = declarer('apa', {
  dossier: {
    finalite: 'calculer l’APA d’une demande : où elle vit, avec quelles ressources',
    lecteurs: EN_EQUIPE,
    conservation,
    personnelles: [
      'personne_id',
      'cadre',
      'ressources_centimes',
      'ressources_lues',
      'en_couple',
      'etablissement',
      'tarif_gir_5_6_centimes',
      'tarif_de_son_gir_centimes',
      'modifie_par',
    ],
    techniques: ['demande_id', 'cle', 'ouvert_le', 'modifie_le', 'version'],
  },
  visite: {
    finalite:
      'évaluer chez elle ce qu’une personne fait seule, dans ses mots et par la grille AGGIR',
    lecteurs: EN_EQUIPE,
    conservation,
    personnelles: [
      'personne_id',
      'feuille',
      'profil',
      'gir',
      'rang',
      'ouverte_par',
      'modifiee_par',
      'conclue_par',
    ],
    techniques: [
      'id',
      'demande_id',
      'cle',
      'etat',
      'ouverte_le',
      'modifiee_le',
      'grille',
      'visitee_le',
      'conclue_le',
      'version',
    ],
  },
  avis_d_aidant: {
    finalite: 'entendre qui aide une personne, pour elle et pour soi, à part',
    lecteurs:
      'l’équipe de l’autonomie qui instruit la demande ; la mission protection ; jamais la personne aidée sans l’accord de qui parle',
    conservation,
    personnelles: ['personne_id', 'nom_dit', 'lien', 'mots', 'pour_soi', 'repit', 'recueilli_par'],
    techniques: ['id', 'demande_id', 'cle', 'peut_lui_etre_dit', 'recueilli_le'],
  },
  plan: {
    finalite: 'proposer un plan d’aide, recevoir ses observations, garder ce qu’elle a accepté',
    lecteurs: EN_EQUIPE,
    conservation,
    personnelles: [
      'personne_id',
      'motif',
      'gir',
      'observations',
      'calcul',
      'versee_a',
      'ecrit_par',
    ],
    techniques: [
      'id',
      'demande_id',
      'cle',
      'visite_id',
      'rang',
      'nature',
      'etat',
      'ecrit_le',
      'envoye_le',
      'mode',
      'recu_le',
      'observe_le',
      'repondu_le',
      'version',
    ],
  },
  ligne_de_plan: {
    finalite: 'dire chaque aide d’un plan : combien, par qui, à quel tarif',
    lecteurs: EN_EQUIPE,
    conservation,
    personnelles: ['personne_id', 'nature', 'quoi', 'quantite', 'prestataire', 'mode'],
    techniques: ['id', 'plan_id', 'cle', 'rang', 'tarif_centimes', 'structure_id'],
  },
  forfait: {
    finalite: 'donner l’APA forfaitaire dans l’urgence, ou quand deux mois passent sans décision',
    lecteurs: EN_EQUIPE,
    conservation,
    personnelles: ['personne_id', 'motif', 'montant_centimes', 'calcul', 'ecrit_par'],
    techniques: ['id', 'demande_id', 'cle', 'cause', 'depuis', 'jusquau', 'ecrit_le'],
  },
  systeme: {
    finalite: 'savoir où le département tient ses demandes d’APA, et depuis quel jour',
    lecteurs: 'l’équipe de l’autonomie, l’administration',
    conservation: {
      duree: null,
      depuis: 'fin de l’APA',
      effacement: 'avec-son-objet',
      source: 'une date d’organisation, sans rien de personne',
    },
    personnelles: ['dit_par'],
    techniques: ['depuis', 'systeme', 'dit_le'],
  },
});
