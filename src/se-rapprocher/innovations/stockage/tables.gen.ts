// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'innovations.constat': {
    id: string;
    texte: string;
    commune_code: string | null;
    theme: string | null;
    cle: number;
    note_par: number;
    note_le: string;
    reponse_pour_le: string;
    reponse: string | null;
    suite: string | null;
    repondu_par: number | null;
    repondu_le: string | null;
    version: Generated<number>;
  };
};
