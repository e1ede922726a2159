// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'accueil.autre_decision': {
    id: string;
    premier_contact_id: string;
    cle: number;
    regle: number;
    regles_du: string;
    delai_de_la_regle: number | null;
    delai_decide: number;
    raison: string;
    decide_le: string;
  };
  'accueil.autre_texte': {
    id: string;
    premier_contact_id: string;
    agent_id: number;
    version_lue: number;
    contenu: unknown;
    ecrit_le: string;
  };
  'accueil.danger': {
    id: string;
    premier_contact_id: string;
    cle: number;
    fait: string;
    signale_le: string;
    signale_par: number | null;
    confie_a: number | null;
    promesse_id: string | null;
    orientation_id: string | null;
    reponse: string | null;
    repondu_le: string | null;
    repondu_par: number | null;
    version: Generated<number>;
  };
  'accueil.depot_de_systeme': {
    premier_contact_id: string;
    systeme_id: string;
    jeton_id: string;
    systeme: string;
    reference: string | null;
    accord_le: string;
    accord_recueilli_par: string;
    recu_remis: boolean;
    depose_le: string;
  };
  'accueil.depot_en_ligne': {
    reseau: string;
    heure: string;
    nombre: Generated<number>;
  };
  'accueil.feuille_de_papier': {
    site_id: number;
    numero: number;
    cle: number;
    empreinte: string;
    repere: string;
    reservee_le: string;
    recopiee_le: string | null;
    recopiee_par: number | null;
    premier_contact_id: string | null;
  };
  'accueil.premier_contact': {
    id: string;
    venue_id: string | null;
    site_id: number;
    cle: number;
    canal: string;
    etat: Generated<string>;
    ouvert_le: string;
    ouvert_par: number | null;
    modifie_le: string;
    modifie_par: number | null;
    conclu_le: string | null;
    conclu_par: number | null;
    personne_id: string | null;
    nom_dit: string | null;
    telephone: string | null;
    commune_code: string | null;
    paroles: Generated<string>;
    deja_essaye: Generated<string>;
    souhait: Generated<string>;
    reponse: Generated<string>;
    besoins: Generated<string[]>;
    sans_toit: Generated<string>;
    violence: Generated<string>;
    violence_pour: string | null;
    echeance: Generated<string>;
    echeance_le: string | null;
    faim_ou_soins: Generated<string>;
    petite_enfance: Generated<string>;
    version: Generated<number>;
  };
  'accueil.repere': {
    empreinte: string;
    premier_contact_id: string;
    pose_le: string;
  };
  'accueil.saisie_en_cours': {
    premier_contact_id: string;
    agent_id: number;
    champs: unknown;
    ecrite_le: string;
  };
  'accueil.venue': {
    id: string;
    site_id: number;
    cle: number;
    jour: string;
    rang: number;
    code_salle: string;
    arrivee_le: string;
    nom_dit: string | null;
    precision_dite: string | null;
    personne_id: string | null;
    rendez_vous_id: string | null;
    attendu_par: number | null;
    espace_calme: Generated<boolean>;
    interprete: string | null;
    etat: Generated<string>;
    bureau: string | null;
    appelee_le: string | null;
    recue_le: string | null;
    recue_par: number | null;
    finie_le: string | null;
    motif: string | null;
    version: Generated<number>;
  };
};
