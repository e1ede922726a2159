// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'reglements.essai_a_blanc': {
    id: string;
    reglement_id: string | null;
    parametre: string | null;
    valeur: number | null;
    depuis: string;
    demande_par: number;
    demande_le: string;
    fait_le: string | null;
    comptes: unknown;
  };
  'reglements.reglement': {
    id: string;
    code: string;
    prestation: string;
    etat: Generated<string>;
    numero: number | null;
    contenu: unknown;
    depuis: string;
    jusqua: string | null;
    pourquoi: Generated<string>;
    redige_par: number;
    redige_le: string;
    retour: string | null;
    publie_par: number | null;
    publie_le: string | null;
    revision: Generated<number>;
  };
};
