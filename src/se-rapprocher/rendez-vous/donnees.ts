import { declarer } from '#socle';

const HORAIRES = {
  finalite: 'dire quand un service reçoit, et proposer une heure',
  lecteurs: 'tous',
  conservation: {
    duree: null,
    depuis: 'fin de la plage',
    effacement: 'avec-son-objet',
    source: 'horaires publics',
  },
} as const;

export const donnees = declarer('rendez_vous', {
  plage: {
    ...HORAIRES,
    personnelles: ['agent_id'],
    techniques: [
      'id',
      'service_id',
      'site_id',
      'cle',
      'jour',
      'le',
      'debut',
      'fin',
      'duree_minutes',
      'ouverte_a_tous',
      'ou',
      'du',
      'au',
    ],
  },
  fermeture: {
    ...HORAIRES,
    personnelles: ['agent_id'],
    techniques: ['id', 'site_id', 'cle', 'du', 'au', 'raison', 'dite_le'],
  },
  rendez_vous: {
    finalite: 'recevoir une personne à une heure dite',
    lecteurs:
      'l’équipe qui reçoit, l’agent qui reçoit, l’accueil qui l’a pris ; la personne par son reçu',
    conservation: {
      duree: 'P2Y',
      depuis: 'dernier contact',
      effacement: 'decision-humaine',
      source:
        'CNIL, délibération 2023-095 du 14 septembre 2023 ; pris sans dossier : effacé trente jours après, sans décision',
    },
    personnelles: [
      'agent_id',
      'personne_id',
      'premier_contact_id',
      'chez_elle',
      'nom_dit',
      'telephone',
      'preneur_agent',
      'langue',
      'raison_d_absence',
    ],
    techniques: [
      'id',
      'plage_id',
      'site_id',
      'service_id',
      'cle',
      'debut',
      'duree_minutes',
      'ou',
      'etat',
      'pris_par',
      'preneur_cle',
      'invite',
      'pris_le',
      'arrivee_le',
      'annule_par',
      'annule_le',
      'raison_d_annulation',
      'version',
    ],
  },
  heure_proposee: {
    finalite: 'proposer à une personne des heures entre lesquelles elle choisit',
    lecteurs:
      'l’équipe qui propose ; la mission protection ; la personne par son reçu, ou un proche par le code de ce seul rendez-vous',
    conservation: {
      duree: 'P30D',
      depuis: 'debut',
      effacement: 'automatique',
      source: 'engagement du département : une heure passée ne se choisit plus (besoins S86)',
    },
    personnelles: ['objet_id', 'personne_id', 'agent_id', 'chez_elle', 'proposee_par'],
    techniques: [
      'id',
      'rendez_vous_id',
      'cle',
      'site_id',
      'service_id',
      'debut',
      'duree_minutes',
      'proposee_le',
    ],
  },
  ouverture: {
    finalite: 'savoir si un lieu a ouvert comme il l’avait dit, sans l’heure de personne',
    lecteurs: 'l’équipe du lieu ; la machine des rendez-vous, pour compter',
    conservation: {
      duree: 'P30D',
      depuis: 'jour',
      effacement: 'automatique',
      source: 'décision du département : de quoi compter, et rien après',
    },
    personnelles: [],
    techniques: ['site_id', 'jour', 'cle', 'ouverte', 'ecart', 'dite_par', 'annoncee_le'],
  },
  essai: {
    finalite: 'garder les places de qui en a besoin : ralentir qui réserve sans fin',
    lecteurs: 'la machine',
    conservation: { duree: 'P30D', depuis: 'heure', effacement: 'automatique', source: 'sécurité' },
    personnelles: ['reseau'],
    techniques: ['heure', 'nombre'],
  },
});
