// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'paiements.bordereau': {
    id: string;
    annee: number;
    rang: number;
    format: string;
    etat: Generated<string>;
    nombre: number;
    total_centimes: number;
    etabli_le: string;
    etabli_par: number;
    rapproche_le: string | null;
    reglages: unknown;
    numero: number | null;
    premiere_piece: number | null;
    cumul_centimes: number | null;
    recu_le: string | null;
    pourquoi_refuse: string | null;
  };
  'paiements.coordonnees': {
    id: string;
    destinataire_id: string;
    chiffre: string;
    servies_le: string;
    notees_par: number | null;
    ordre: GeneratedAlways<number>;
  };
  'paiements.destinataire': {
    id: string;
    genre: string;
    nom: string | null;
    siret: string | null;
    personne_id: string;
    cle: number;
    iban_fin: string | null;
    cree_le: string;
    creancier_dit: Generated<boolean>;
    compte_connu: GeneratedAlways<boolean | null>;
  };
  'paiements.engagement_de_depense': {
    id: string;
    enveloppe_code: string;
    enveloppe_id: string | null;
    decision_id: string;
    demande_id: string;
    personne_id: string;
    cle: number;
    prestation: string;
    etat: Generated<string>;
    total_centimes: number;
    retenu_centimes: Generated<number>;
    echeancier: unknown;
    destinataire_id: string;
    prevu_le: string;
    reserve_le: string | null;
    annule_le: string | null;
    pourquoi_annule: string | null;
    annee: number | null;
    suite_de_id: string | null;
    avance: Generated<boolean>;
    attend_la_remise: Generated<boolean>;
    manque_centimes: Generated<number>;
  };
  'paiements.enveloppe': {
    id: string;
    code: string;
    libelle: string;
    annee: number;
    montant_centimes: number;
    engage_centimes: Generated<number>;
    paye_centimes: Generated<number>;
    ouverte_le: string;
  };
  'paiements.payeur': {
    id: string;
    ordre: GeneratedAlways<number>;
    format: string;
    reglages: unknown;
    dit_le: string;
    dit_par: number;
  };
  'paiements.versement': {
    id: string;
    reference: string;
    engagement_id: string;
    demande_id: string;
    personne_id: string;
    cle: number;
    prestation: string;
    a_qui: string;
    destinataire_id: string;
    montant_centimes: number;
    prevu_le: string;
    etat: Generated<string>;
    bordereau_id: string | null;
    paye_le: string | null;
    rejete_le: string | null;
    pourquoi_rejete: string | null;
    mois: string | null;
    retenue_centimes: Generated<number>;
    piece: number | null;
    en_instance: string | null;
  };
};
