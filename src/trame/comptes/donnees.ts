import { declarer } from '#socle';

const LE_TEMPS_DU_COMPTE = {
  duree: 'P1Y',
  depuis: 'ferme_le',
  effacement: 'decision-humaine',
  source: 'gestion des habilitations',
} as const;
const AVEC_LE_COMPTE = {
  ...LE_TEMPS_DU_COMPTE,
  duree: null,
  effacement: 'avec-son-objet',
} as const;
const COURT = {
  duree: 'P2D',
  depuis: 'expire_le',
  effacement: 'automatique',
  source: 'sécurité',
} as const;

export const donnees = declarer('comptes', {
  compte: {
    finalite: 'savoir qui se connecte',
    lecteurs: 'l’agent lui-même, l’administration',
    conservation: LE_TEMPS_DU_COMPTE,
    personnelles: ['agent_id', 'identifiant', 'nom_affiche', 'fonction', 'dernier_acces_le'],
    techniques: ['id', 'essai', 'cree_le', 'endormi_le', 'ferme_le', 'totp_depuis'],
  },
  secret: {
    finalite: 'vérifier que c’est bien elle',
    lecteurs: 'la machine de connexion, personne d’autre',
    conservation: AVEC_LE_COMPTE,
    personnelles: ['mot_de_passe', 'totp_chiffre'],
    techniques: ['compte_id', 'mot_de_passe_le', 'totp_dernier_pas'],
  },
  cle_d_acces: {
    finalite: 'se connecter sans mot de passe',
    lecteurs: 'l’agent lui-même, la machine de connexion',
    conservation: AVEC_LE_COMPTE,
    personnelles: ['cle_publique', 'nom'],
    techniques: ['id', 'compte_id', 'compteur', 'transports', 'ajoutee_le', 'utilisee_le'],
  },
  identite_externe: {
    finalite: 'reconnaître le compte que présente un fournisseur d’identité',
    lecteurs: 'l’administration, la machine de connexion',
    conservation: AVEC_LE_COMPTE,
    personnelles: ['sujet'],
    techniques: ['emetteur', 'compte_id', 'enregistree_le'],
  },
  session: {
    finalite: 'rester connectée pendant sa journée, et fermer une session oubliée',
    lecteurs: 'l’agent lui-même, la machine de connexion',
    conservation: COURT,
    personnelles: ['appareil', 'jeton_du_fournisseur', 'vue_le'],
    techniques: [
      'empreinte',
      'id',
      'compte_id',
      'portee_id',
      'moyen',
      'acr',
      'amr',
      'creee_le',
      'expire_le',
    ],
  },
  demarche: {
    finalite: 'mener une connexion en deux temps',
    lecteurs: 'la machine de connexion',
    conservation: COURT,
    personnelles: ['contenu_chiffre'],
    techniques: ['empreinte', 'genre', 'compte_id', 'expire_le'],
  },
  essai: {
    finalite: 'ralentir qui essaie des mots de passe au hasard',
    lecteurs: 'la machine de connexion',
    conservation: { ...COURT, depuis: 'heure' },
    personnelles: ['cible'],
    techniques: ['heure', 'nombre'],
  },
});
