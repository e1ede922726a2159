import { declarer } from '#socle';

const ANNUAIRE = {
  finalite: 'trouver qui peut aider, où, à quel prix, et comment s’y prendre',
  lecteurs: 'tous',
  conservation: {
    duree: null,
    depuis: 'publication',
    effacement: 'avec-son-objet',
    source: 'data·inclusion, Licence Ouverte 2.0',
  },
} as const;

const PLACE = [
  'id',
  'source',
  'apport',
  'nom',
  'date_maj',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'longitude',
  'latitude',
  'telephone',
  'courriel',
  'description',
  'lien_source',
  'horaires_accueil',
  'empreinte',
  'retire_le',
] as const;

export const donnees = declarer('partenaires', {
  structure: {
    ...ANNUAIRE,
    personnelles: [],
    techniques: [
      ...PLACE,
      'siret',
      'site_web',
      'accessibilite_lieu',
      'reseaux_porteurs',
      'engagement_jours',
    ],
  },
  autorisation: {
    finalite: 'savoir quelles structures le département a autorisées, par quel arrêté',
    lecteurs: 'tous',
    conservation: {
      duree: null,
      depuis: 'fin de l’autorisation',
      effacement: 'avec-son-objet',
      source: 'un arrêté est public (CASF L313-1)',
    },
    personnelles: ['dite_par'],
    techniques: ['id', 'structure_id', 'activite', 'reference', 'du', 'au', 'dite_le'],
  },
  service: {
    ...ANNUAIRE,
    // A professional's name, given by the structure to be called.
    personnelles: ['contact_nom_prenom'],
    techniques: [
      ...PLACE,
      'structure_id',
      'type',
      'thematiques',
      'frais',
      'frais_precisions',
      'publics',
      'publics_precisions',
      'conditions_acces',
      'modes_accueil',
      'zone_eligibilite',
      'modes_mobilisation',
      'lien_mobilisation',
      'mobilisable_par',
      'mobilisation_precisions',
      'volume_horaire_hebdomadaire',
      'nombre_semaines',
      'langues',
    ],
  },
  jeton: { ...ANNUAIRE, personnelles: [], techniques: ['racine', 'service_id', 'poids'] },
  racine: { ...ANNUAIRE, personnelles: [], techniques: ['racine'] },
  confirmation: {
    ...ANNUAIRE,
    finalite: 'dire quand un renseignement a été confirmé, et par qui',
    personnelles: ['agent_id', 'par'],
    techniques: ['service_id', 'le'],
  },
  signalement: {
    finalite: 'corriger une erreur de l’annuaire, et répondre à qui l’a vue',
    lecteurs: 'les agents',
    conservation: {
      duree: 'P2Y',
      depuis: 'signale_le',
      effacement: 'automatique',
      source: 'engagement du département',
    },
    personnelles: ['agent_id', 'mots', 'reponse', 'repondu_par'],
    techniques: ['id', 'service_id', 'quoi', 'cle', 'signale_le', 'etat', 'repondu_le', 'version'],
  },
});
