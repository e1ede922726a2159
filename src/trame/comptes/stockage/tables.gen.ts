// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'comptes.cle_d_acces': {
    id: string;
    compte_id: string;
    cle_publique: Uint8Array;
    compteur: Generated<number>;
    transports: Generated<string[]>;
    nom: string;
    ajoutee_le: string;
    utilisee_le: string | null;
  };
  'comptes.compte': {
    id: Generated<string>;
    agent_id: number;
    identifiant: string;
    nom_affiche: string;
    fonction: string;
    essai: Generated<boolean>;
    cree_le: Generated<string>;
    dernier_acces_le: string | null;
    endormi_le: string | null;
    ferme_le: string | null;
    totp_depuis: string | null;
  };
  'comptes.demarche': {
    empreinte: string;
    genre: string;
    compte_id: string | null;
    contenu_chiffre: string;
    expire_le: string;
  };
  'comptes.essai': {
    cible: string;
    heure: string;
    nombre: Generated<number>;
  };
  'comptes.identite_externe': {
    emetteur: string;
    sujet: string;
    compte_id: string;
    enregistree_le: string;
  };
  'comptes.secret': {
    compte_id: string;
    mot_de_passe: string | null;
    mot_de_passe_le: string | null;
    totp_chiffre: string | null;
    totp_dernier_pas: number | null;
  };
  'comptes.session': {
    empreinte: string;
    id: Generated<string>;
    compte_id: string;
    portee_id: number;
    moyen: string;
    acr: string | null;
    amr: Generated<string[]>;
    jeton_du_fournisseur: string | null;
    appareil: string | null;
    creee_le: string;
    vue_le: string;
    expire_le: string;
  };
};
