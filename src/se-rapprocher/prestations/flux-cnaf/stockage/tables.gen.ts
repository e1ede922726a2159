// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'flux_cnaf.adulte': {
    foyer_id: string;
    empreinte: string;
    cle: number | null;
    protegee: Generated<boolean>;
    role: string;
    nom: string;
    nom_de_naissance: string;
    prenom: string;
    naissance: string;
    soumise: boolean;
    activite: string | null;
    identifiant_ft: string | null;
    personne_id: string | null;
    rapprochement: string;
    candidats: Generated<unknown>;
    decidee_par: number | null;
    vue_le: string;
  };
  'flux_cnaf.changement': {
    id: string;
    reception_id: string;
    foyer_id: string;
    cle: number | null;
    protege: boolean;
    genre: string;
    adulte: Generated<string>;
    avant: string | null;
    apres: string | null;
    reference: string;
    constate_le: string;
  };
  'flux_cnaf.foyer': {
    id: string;
    fonorg: string;
    numorg: string;
    numdemrsa: string;
    cle: number | null;
    commune_code: string | null;
    protege: Generated<boolean>;
    etat: string;
    motif: string | null;
    depuis: string | null;
    demande_le: string | null;
    matricule: string | null;
    sans_domicile: boolean;
    adresse: string | null;
    situation_familiale: string | null;
    montant: string | null;
    membres: unknown;
    type_flux: string;
    reference: string | null;
    reception_id: string | null;
    vu_le: string;
    sorti_le: string | null;
  };
  'flux_cnaf.morceau': {
    reception_id: string;
    rang: number;
    contenu: string;
    recu_le: string;
  };
  'flux_cnaf.reception': {
    id: string;
    empreinte: string;
    fichier: string;
    octets: number;
    type_flux: string | null;
    reference: string | null;
    creee_le: string | null;
    organismes: Generated<string[]>;
    etat: string;
    recue_le: string;
    dossiers: Generated<number>;
    projetes: Generated<number>;
    refus: Generated<unknown>;
    refus_en_tout: Generated<number>;
    codes_inconnus: Generated<unknown>;
    bilan: Generated<unknown>;
  };
};
