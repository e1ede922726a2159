// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
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
