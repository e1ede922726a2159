// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'pch.dossier': {
    demande_id: string;
    version: Generated<number>;
    personne_id: string;
    cle: number;
    depot_cle: number;
    reference: string;
    etat: Generated<string>;
    envoi: unknown;
    informee_le: string;
    transmis_le: string | null;
    empreinte: string | null;
    accuse_le: string | null;
    reference_mdph: string | null;
    rejet_motif: string | null;
    decision_sens: string | null;
    decidee_le: string | null;
  };
  'pch.liaison': {
    systeme: string;
    reussie_le: string | null;
    panne: string | null;
    en_panne_depuis: string | null;
    essais: Generated<number>;
    pas_avant: string | null;
  };
};
