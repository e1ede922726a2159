// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'conservation.depot_du_registre': {
    numero: number;
    fichier: string;
    nombre: number;
    precedent: string;
    empreinte: string;
    depose_le: string;
  };
  'conservation.effacement': {
    id: Generated<string>;
    nom_de_table: string;
    ligne: unknown;
    efface_le: Generated<string>;
    exporte_le: string | null;
  };
};
