// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'non_recours.autorisation': {
    id: string;
    nom: string;
    finalite: string;
    base_legale: string;
    aipd: string;
    aipd_le: string;
    droits: string[];
    cle: number;
    du: string;
    au: string;
    enregistree_le: string;
    enregistree_par: number;
    arretee_le: string | null;
  };
  'non_recours.opposition': {
    empreinte: string;
    le: string;
    par: number;
  };
  'non_recours.passage': {
    id: string;
    autorisation_id: string;
    le: string;
    mois: string;
    lus: number;
    chiffres: unknown;
    ecartes: unknown;
    secondes: number;
  };
  'non_recours.piste': {
    id: string;
    autorisation_id: string;
    cle: number;
    droit: string;
    source: string;
    reference: string;
    personne_id: string | null;
    empreinte: string;
    nom: string;
    commune_code: string | null;
    adresse: string | null;
    pourquoi: string[];
    reperee_le: string;
    revue_le: string;
    etat: Generated<string>;
    repondue_par: number | null;
    repondue_le: string | null;
  };
};
