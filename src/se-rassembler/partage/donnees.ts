import { declarer } from '#socle';

const AVEC_LE_DOSSIER = {
  duree: 'P2Y',
  depuis: 'dernier contact',
  effacement: 'decision-humaine',
  source: 'CNIL, délibération 2021-028 du 11 mars 2021',
} as const;

export const donnees = declarer('partage', {
  partage: {
    finalite: 'dire à un autre service l’utile et rien d’autre, par quel droit, et à qui',
    lecteurs:
      'l’équipe qui partage ; l’équipe ou le partenaire qui reçoit, jusqu’à une date ; la personne par son reçu',
    conservation: AVEC_LE_DOSSIER,
    personnelles: [
      'personne_id',
      'auteur_id',
      'auteur',
      'agent_destinataire',
      'structure_destinataire',
      'destinataire',
      'finalite',
      'texte',
      'non_envoye',
      'informee_le',
      'non_informee_pourquoi',
      'fermee',
    ],
    techniques: [
      'id',
      'orientation_id',
      'premier_contact_id',
      'cle',
      'cle_destinataire',
      'classe',
      'fondement',
      'fondement_depuis',
      'empreinte',
      'prepare_le',
      'envoye_le',
      'expire_le',
      'version',
      'porte',
    ],
  },
  lien: {
    finalite: 'laisser un partenaire lire ce texte, et y répondre, sans compte',
    lecteurs: 'l’équipe qui partage (jamais l’adresse ni le code, gardés sous forme d’empreintes)',
    conservation: AVEC_LE_DOSSIER,
    personnelles: ['emis_par', 'code_demande_le', 'entre_le'],
    techniques: [
      'id',
      'partage_id',
      'orientation_id',
      'cle',
      'jeton',
      'code',
      'essais',
      'emis_le',
      'expire_le',
      'revoque_le',
    ],
  },
  entree: {
    finalite: 'ne pas redemander le code à chaque page, quelques heures',
    lecteurs: 'personne : la machine seule compare',
    conservation: {
      duree: 'P1D',
      depuis: 'expire_le',
      effacement: 'automatique',
      source: 'décision du département',
    },
    personnelles: ['ouverte_le'],
    techniques: ['empreinte', 'lien_id', 'expire_le'],
  },
  essai: {
    finalite: 'ralentir qui essaie des codes',
    lecteurs: 'personne : la machine seule compte',
    conservation: {
      duree: 'P1D',
      depuis: 'heure',
      effacement: 'automatique',
      source: 'décision du département',
    },
    personnelles: ['prefixe'],
    techniques: ['heure', 'nombre'],
  },
});
