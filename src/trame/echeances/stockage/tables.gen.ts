// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'echeances.calcul': {
    echeance_id: string;
    rang: number;
    cause: string;
    motif: string | null;
    faits: unknown;
    echue_le: string | null;
    calcule_le: string;
    par: number | null;
  };
  'echeances.echeance': {
    id: string;
    regime: string;
    regime_du: string;
    objet: string;
    objet_id: string;
    personne_id: string | null;
    cle: number;
    etat: Generated<string>;
    faits: unknown;
    echue_le: string | null;
    a_regarder_le: string | null;
    depassee_le: string | null;
    tenue_le: string | null;
    posee_le: string;
    close_le: string | null;
    cle_du_depot: number | null;
  };
};
