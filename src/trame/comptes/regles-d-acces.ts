import { type Ici, type LigneDeMatrice, MISSIONS, type Permis, type TableDeDroits } from '#acces';

export const droits = {
  seConnecter: {
    missions: [],
    autres: ['machine:connexion'],
    phrase: 'vous ouvrez ou fermez votre session',
  },
  tenirSonCompte: {
    missions: MISSIONS,
    phrase: 'ce compte est le vôtre',
  },
  administrerLesComptes: {
    missions: ['administration'],
    phrase: 'vous administrez les comptes',
  },
} satisfies TableDeDroits<string>;

const CONNEXION: Permis = {
  lire: ['machine:connexion'],
  creer: ['machine:connexion'],
  modifier: ['machine:connexion'],
  effacer: ['machine:connexion'],
};
/** One's own: any agent, whatever her mission. */
const LA_SIENNE: Permis = {
  lire: ['agents', 'protection', 'dpo', 'administration'],
  effacer: ['agents', 'protection', 'dpo', 'administration'],
};
const uneLigneDeCompte = ({ id, agentId }: Ici) => ({
  id,
  agent_id: agentId,
  identifiant: id,
  nom_affiche: 'X',
  fonction: 'X',
});
const autourDUnCompte = (ici: Ici) => [
  {
    table: 'comptes.compte',
    ligne: { ...uneLigneDeCompte(ici), essai: false, cree_le: ici.instant },
  },
];

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'comptes.compte',
    exemple: uneLigneDeCompte,
    partout: {
      lire: ['machine:connexion', 'administration'],
      creer: ['machine:connexion', 'administration'],
      modifier: ['machine:connexion', 'administration'],
      effacer: ['machine:connexion'],
    },
    aSoi: { lire: ['agents', 'protection', 'dpo'] },
  },
  { table: 'comptes.secret', exemple: ({ id }) => ({ compte_id: id }), partout: CONNEXION },
  {
    table: 'comptes.cle_d_acces',
    autour: autourDUnCompte,
    exemple: ({ id, instant }) => ({
      id,
      compte_id: id,
      cle_publique: '\\x00',
      nom: 'Téléphone',
      ajoutee_le: instant,
    }),
    partout: CONNEXION,
    aSoi: LA_SIENNE,
  },
  {
    table: 'comptes.identite_externe',
    exemple: ({ id, instant }) => ({
      emetteur: 'https://identite.example',
      sujet: id,
      compte_id: id,
      enregistree_le: instant,
    }),
    partout: {
      lire: ['machine:connexion', 'administration'],
      creer: ['machine:connexion', 'administration'],
      modifier: ['machine:connexion'],
      effacer: ['machine:connexion', 'administration'],
    },
  },
  {
    table: 'comptes.session',
    autour: autourDUnCompte,
    exemple: ({ id, instant, plusTard }) => ({
      empreinte: id,
      compte_id: id,
      portee_id: 1,
      moyen: 'essai',
      creee_le: instant,
      vue_le: instant,
      expire_le: plusTard,
    }),
    partout: CONNEXION,
    aSoi: LA_SIENNE,
  },
  {
    table: 'comptes.demarche',
    exemple: ({ id, plusTard }) => ({
      empreinte: id,
      genre: 'activation',
      contenu_chiffre: '',
      expire_le: plusTard,
    }),
    partout: { ...CONNEXION, creer: ['machine:connexion', 'administration'] },
  },
  {
    table: 'comptes.essai',
    exemple: ({ id, instant }) => ({ cible: id, heure: instant }),
    partout: CONNEXION,
  },
];
