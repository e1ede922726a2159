import { declarer } from '#socle';

const PUBLIC = {
  finalite: 'savoir quel service est compétent, où il est et quand il ouvre',
  lecteurs: 'tous',
  conservation: {
    duree: null,
    depuis: 'fermeture',
    effacement: 'decision-humaine',
    source: 'annuaire du département',
  },
  personnelles: [],
} as const;

const AU_TRAVAIL = {
  finalite: 'savoir qui répond, qui relaie et qui appeler',
  lecteurs:
    'les agents ; le nom et la fonction de qui promet sont connus de la personne (CRPA L111-2)',
  conservation: {
    duree: 'P1Y',
    depuis: 'départ de l’agent',
    effacement: 'decision-humaine',
    source: 'gestion du personnel',
  },
} as const;

export const donnees = declarer('services', {
  service: {
    ...PUBLIC,
    techniques: [
      'id',
      'code',
      'nom',
      'nom_court',
      'phrase',
      'nom_en',
      'phrase_en',
      'engagement_jours_ouvres',
      'conditions',
      'ouvert_a_tous',
      'du',
      'au',
    ],
  },
  site: {
    ...PUBLIC,
    techniques: [
      'id',
      'service_id',
      'territoire_id',
      'cle',
      'nom',
      'adresse',
      'commune_code',
      'latitude',
      'longitude',
      'horaires',
      'horaires_confirmes_le',
      'telephone',
      'venir',
      'langues',
      'accessibilite',
      'du',
      'au',
    ],
  },
  secteur: {
    ...PUBLIC,
    techniques: [
      'id',
      'service_id',
      'site_id',
      'regle',
      'commune_code',
      'voie',
      'voie_dite',
      'parite',
      'numero_de',
      'numero_a',
      'du',
      'au',
    ],
  },
  agent: {
    ...AU_TRAVAIL,
    personnelles: [
      'prenom',
      'nom',
      'fonction',
      'bureau',
      'telephone',
      'horaires',
      'identifiant_externe',
      'parti_le',
    ],
    techniques: ['id', 'site_id'],
  },
  absence: {
    ...AU_TRAVAIL,
    personnelles: ['agent_id', 'du', 'au', 'relais_agent_id'],
    techniques: [],
  },
  presence: {
    ...AU_TRAVAIL,
    conservation: {
      ...AU_TRAVAIL.conservation,
      duree: null,
      depuis: 'depuis',
      effacement: 'avec-son-objet',
    },
    personnelles: ['agent_id', 'etat', 'detail', 'depuis'],
    techniques: [],
  },
  astreinte: {
    ...AU_TRAVAIL,
    personnelles: ['agent_id', 'telephone', 'debut', 'fin'],
    techniques: ['id', 'site_id'],
  },
});
