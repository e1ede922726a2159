// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'reprises.fichier': {
    agent_id: number;
    quoi: string;
    id: string;
    nom: string;
    reglages: Generated<unknown>;
    contenu: string | null;
    avis: string | null;
    etat: string;
    rapport: unknown;
    refus: string | null;
    change: Generated<boolean>;
    garde_le: string;
  };
};
