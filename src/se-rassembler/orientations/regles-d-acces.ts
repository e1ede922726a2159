import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_ACCOMPAGNE: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  proposer: {
    missions: QUI_ACCOMPAGNE,
    phrase: 'vous recevez cette personne et cherchez avec elle qui peut lui répondre',
  },
  envoyer: {
    missions: QUI_ACCOMPAGNE,
    phrase: 'la demande vient de votre équipe',
  },
  lire: {
    missions: QUI_ACCOMPAGNE,
    phrase: 'la demande vient de votre équipe, ou lui a été adressée',
  },
  repondre: {
    missions: QUI_ACCOMPAGNE,
    autres: ['partenaire', 'systeme:orientations:repondre'],
    phrase: 'la demande vous a été adressée, ou l’on vous a répondu par téléphone',
  },
  recevoirParSysteme: {
    missions: [],
    autres: ['systeme:orientations:lire'],
    phrase: 'cette demande a été adressée à la structure dont ce système répond',
  },
  lireParLien: {
    missions: [],
    autres: ['partenaire'],
    phrase: 'on vous a adressé cette demande, par ce lien',
  },
  direOuCaEnEst: {
    missions: QUI_ACCOMPAGNE,
    autres: ['habitant'],
    phrase: 'c’est votre demande',
  },
  relancer: {
    missions: QUI_ACCOMPAGNE,
    autres: ['machine:relances', 'machine:orientations'],
    phrase: 'votre équipe en répond jusqu’à la réponse',
  },
  compter: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'combien de temps prennent les réponses se compte sans nom',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;

/** The morning's reminders, and the reaction to a message that did not leave. */
const A_QUI_RELANCE = ['machine:relances', 'machine:orientations'] as const;
const TENUE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

const orientationEnvoyee = (ici: Ici, id: string): Record<string, unknown> => ({
  id,
  version: 1,
  premier_contact_id: ici.objetId,
  personne_id: ici.personneId,
  quoi: 'XXX',
  discrete: false,
  de_cle: ici.cle,
  de_agent: ici.agentId,
  de_nom: 'X',
  vers_genre: 'partenaire',
  vers_structure: ici.structureId,
  vers_nom: 'X',
  etat: 'envoyee',
  proposee_le: ici.instant,
  accord: 'personne',
  accordee_le: ici.instant,
  envoyee_le: ici.instant,
  reponse_pour_le: ici.jour,
  rappels: 0,
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'orientations.orientation',
    exemple: (ici) => orientationEnvoyee(ici, ici.objetId),
    partout: {
      lire: ['protection', ...A_QUI_RELANCE],
      creer: ['protection'],
      modifier: ['protection', ...A_QUI_RELANCE],
    },
    dansSaPortee: {
      lire: ['agents', 'partenaire', 'systeme', 'habitant'],
      creer: ['agents'],
      modifier: ['agents', 'partenaire', 'systeme'],
    },
    nommee: TENUE,
  },
  {
    table: 'orientations.etape',
    exemple: ({ id, objetId, cle, instant }) => ({
      id,
      orientation_id: objetId,
      cle,
      pour: 'tous',
      genre: 'envoyee',
      le: instant,
      auteur: 'X',
      moyen: 'en_ligne',
    }),
    autour: (ici) => [
      { table: 'orientations.orientation', ligne: orientationEnvoyee(ici, ici.objetId) },
    ],
    partout: {
      lire: ['protection', ...A_QUI_RELANCE],
      creer: ['protection', ...A_QUI_RELANCE],
    },
    // A system writes only what it did itself (`moyen`: systeme).
    dansSaPortee: { lire: ['agents', 'partenaire', 'systeme'], creer: ['agents', 'partenaire'] },
    nommee: { lire: ['agents'], creer: ['agents'] },
  },
];
