import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];
const QUI_INSTRUIT: readonly Mission[] = [
  'travail_social',
  'insertion',
  'autonomie',
  'encadrement',
  'protection',
];
export const MACHINE = 'machine:demandes-de-droits';

export const droits = {
  deposer: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez cette personne, et toute demande se reçoit',
  },
  lire: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe a reçu cette demande, ou l’instruit',
  },
  instruire: {
    missions: QUI_INSTRUIT,
    phrase: 'votre équipe instruit cette demande',
  },
  ecouter: {
    missions: QUI_RECOIT,
    phrase: 'son avis se recueille là où elle parle',
  },
  signer: {
    missions: ['encadrement', 'direction'],
    phrase: 'vous avez une délégation de signature',
  },
  deleguer: {
    missions: ['direction'],
    phrase: 'la direction dit qui signe, jusqu’à quel montant et jusqu’à quand',
  },
  lireLesDelegations: {
    missions: [...QUI_RECOIT, 'direction'],
    phrase: 'chacun sait qui peut signer',
  },
  contester: {
    missions: QUI_RECOIT,
    phrase: 'un recours se reçoit partout',
  },
  lireLaSienne: {
    missions: [],
    autres: ['habitant'],
    phrase: 'c’est votre demande',
  },
  essayerABlanc: {
    missions: [],
    autres: ['machine:essai-a-blanc'],
    phrase: 'une règle s’essaie avant de prendre effet, sans nommer personne',
  },
  direAuReperage: {
    missions: [],
    autres: ['machine:non-recours'],
    phrase: 'qui a demandé quoi, pour ne proposer que ce que personne n’a demandé',
  },
  produireLeSilence: {
    missions: [],
    autres: [MACHINE],
    phrase: 'le silence de l’administration a l’effet que dit la loi',
  },
  tirerUnEchantillon: {
    missions: ['direction'],
    phrase: 'vous répondez à un auditeur, sans lui montrer personne',
  },
} satisfies TableDeDroits<string>;

const TENUE: Permis = {
  lire: ['agents'],
  creer: ['agents'],
  modifier: ['agents'],
};
const PROTECTION: Permis = {
  lire: ['protection'],
  creer: ['protection'],
  modifier: ['protection'],
};
const SANS_CORRIGER: Permis = { lire: ['agents'], creer: ['agents'] };
const QUI_LIT_LE_SENSIBLE: readonly Mission[] = [
  'autonomie',
  'insertion',
  'travail_social',
  'encadrement',
];
const SENSIBLE: Permis = {
  lire: QUI_LIT_LE_SENSIBLE,
  creer: QUI_LIT_LE_SENSIBLE,
  modifier: QUI_LIT_LE_SENSIBLE,
};

const BESOIN = '00000000-0000-4000-8000-0000000000d1';
const uneDemande = ({ objetId, cle, personneId, jour, instant }: Ici) => ({
  id: objetId,
  besoin_id: BESOIN,
  personne_id: personneId,
  prestation: 'fsl',
  cle,
  discrete: false,
  depot_cle: cle,
  depot_par: 'XXX',
  situation: {},
  situation_le: jour,
  recue_le: jour,
  deposee_le: instant,
  voie: 'guichet',
  etat: 'recue',
});
const autour = (ici: Ici) => [{ table: 'demandes_de_droits.demande', ligne: uneDemande(ici) }];
const avecLaMachine = (permis: Permis, machine: Permis): Permis => ({
  ...permis,
  ...Object.fromEntries(
    Object.entries(machine).map(([operation, qui]) => [
      operation,
      [...(permis[operation as keyof Permis] ?? []), ...qui],
    ]),
  ),
});
const SILENCE: Permis = { lire: [MACHINE], modifier: [MACHINE] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    // Hers alone, wherever she works.
    table: 'demandes_de_droits.vue_gardee',
    exemple: ({ agentId, nombre }) => ({
      agent_id: agentId,
      nom: `Vue ${nombre}`,
      liste: 'a_examiner',
    }),
    aSoi: {
      lire: ['agents', 'protection'],
      creer: ['agents', 'protection'],
      modifier: ['agents', 'protection'],
      effacer: ['agents', 'protection'],
    },
  },
  {
    table: 'demandes_de_droits.demande',
    exemple: uneDemande,
    partout: avecLaMachine(PROTECTION, {
      ...SILENCE,
      lire: [MACHINE, 'machine:essai-a-blanc', 'machine:non-recours'],
    }),
    dansSaPortee: { ...TENUE, lire: ['agents', 'habitant'] },
    nommee: TENUE,
  },
  {
    table: 'demandes_de_droits.besoin',
    exemple: ({ id, cle, personneId, instant }) => ({
      id,
      personne_id: personneId,
      cle,
      quoi: 'XXX',
      etat: 'ouvert',
      ouvert_le: instant,
    }),
    partout: avecLaMachine(PROTECTION, SILENCE),
    dansSaPortee: TENUE,
    nommee: TENUE,
  },
  {
    table: 'demandes_de_droits.piece',
    exemple: ({ id, objetId, jour }) => ({
      id,
      demande_id: objetId,
      code: 'identite',
      nom: 'XXX',
      demandee_le: jour,
    }),
    autour,
    partout: PROTECTION,
    dansSaPortee: { ...TENUE, lire: ['agents', 'habitant'] },
    nommee: TENUE,
  },
  {
    table: 'demandes_de_droits.avis_de_la_personne',
    exemple: ({ id, objetId, instant }) => ({
      id,
      demande_id: objetId,
      avis: 'XXX',
      recueilli_le: instant,
      recueilli_par: 'XXX',
    }),
    autour,
    partout: { lire: ['protection'], creer: ['protection'] },
    dansSaPortee: SANS_CORRIGER,
    nommee: SANS_CORRIGER,
  },
  {
    table: 'demandes_de_droits.decision',
    exemple: ({ id, objetId, jour, instant }) => ({
      id,
      demande_id: objetId,
      etat: 'remplacee',
      sens: 'refus',
      motifs_de_droit: [{}],
      motifs_de_fait: '{X}',
      preparee_le: instant,
      preparee_par: 'XXX',
      notifiee_le: instant,
      mode: 'lettre_suivie',
      date_certaine: jour,
    }),
    autour,
    partout: PROTECTION,
    dansSaPortee: { ...TENUE, lire: ['agents', 'habitant'] },
    nommee: TENUE,
  },
  {
    table: 'demandes_de_droits.recours',
    exemple: ({ id, objetId, jour }) => ({
      id,
      demande_id: objetId,
      genre: 'prealable',
      forme_le: jour,
      devant: 'XXX',
      etat: 'forme',
    }),
    autour,
    partout: avecLaMachine(PROTECTION, SILENCE),
    dansSaPortee: { ...TENUE, lire: ['agents', 'habitant'] },
    nommee: TENUE,
  },
  {
    table: 'demandes_de_droits.etape',
    exemple: ({ id, objetId, instant }) => ({
      id,
      demande_id: objetId,
      genre: 'deposee',
      le: instant,
      auteur: 'XXX',
    }),
    autour,
    partout: { lire: ['protection'], creer: ['protection', MACHINE] },
    dansSaPortee: SANS_CORRIGER,
    nommee: SANS_CORRIGER,
  },
  {
    table: 'demandes_de_droits.piece_sensible',
    exemple: ({ objetId, instant }) => ({
      demande_id: objetId,
      genre: 'nir',
      chiffre: 'XXX',
      ecrite_le: instant,
    }),
    autour,
    partout: { lire: [MACHINE], modifier: [MACHINE], effacer: [MACHINE] },
    dansSaPortee: SENSIBLE,
    nommee: SENSIBLE,
  },
  {
    table: 'demandes_de_droits.delegation_de_signature',
    exemple: ({ id, nombre, jour, instant }) => ({
      id,
      agent_id: nombre,
      agent_nom: 'XXX',
      qualite: 'XXX',
      sens: '{accord}',
      du: jour,
      reference: 'XXX',
      donnee_le: instant,
      donnee_par: 'XXX',
    }),
    partout: {
      lire: ['agents', 'protection'],
      creer: ['direction'],
      modifier: ['direction'],
    },
  },
];
