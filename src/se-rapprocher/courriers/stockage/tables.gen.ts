// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'courriers.depot_en_ligne': {
    reseau: string;
    heure: string;
    nombre: Generated<number>;
  };
  'courriers.question': {
    id: string;
    cle: number;
    canal: string;
    texte: string;
    nom_dit: string | null;
    repondre_par: string;
    coordonnees: string | null;
    langue: Generated<string>;
    personne_id: string | null;
    posee_le: string;
    notee_par: number | null;
    pour_le: string;
    promesse_id: string;
    etat: Generated<string>;
    repondue_le: string | null;
    version: Generated<number>;
  };
  'courriers.reponse': {
    id: string;
    question_id: string;
    texte: string;
    lisibilite: number;
    pourquoi_difficile: string | null;
    repondue_le: string;
    repondue_par: number | null;
    compris: string | null;
    compris_le: string | null;
    a_preciser: string | null;
  };
};
