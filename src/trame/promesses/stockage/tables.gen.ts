// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'promesses.promesse': {
    id: string;
    objet: string;
    objet_id: string;
    personne_id: string | null;
    cle: number;
    agent_id: number | null;
    faite_par: number | null;
    nature: Generated<string>;
    quoi: string;
    pour_qui: string | null;
    canal: string;
    precaution: string | null;
    pour_le: string;
    moment: string | null;
    faite_le: string;
    etat: Generated<string>;
    issue: string | null;
    recit: string | null;
    close_le: string | null;
    close_par: number | null;
    remplacee_par: string | null;
    version: Generated<number>;
  };
};
