// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'systemes.adresse': {
    id: string;
    systeme_id: string;
    url: string;
    secret: string;
    ancien_secret: string | null;
    ancien_jusqu_a: string | null;
    inscrite_le: string;
    inscrite_par: number;
    etat: Generated<string>;
    suspendue_le: string | null;
    suspendue_pourquoi: string | null;
    echecs: Generated<number>;
    derniere_reussite_le: string | null;
    suspension_dite_le: string | null;
  };
  'systemes.annonce': {
    id: string;
    adresse_id: string;
    evenement_id: number;
    genre: string;
    objet_id: string;
    survenu_le: string;
    etat: Generated<string>;
    essais: Generated<number>;
    pas_avant: string;
    pris_jusqu_a: string | null;
    remise_le: string | null;
    statut: number | null;
    echec: string | null;
  };
  'systemes.reponse_gardee': {
    systeme_id: string;
    cle: string;
    empreinte: string;
    statut: number | null;
    corps: string | null;
    gardee_le: string;
  };
};
