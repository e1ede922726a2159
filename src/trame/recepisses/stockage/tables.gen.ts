// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'recepisses.essai': {
    prefixe: string;
    heure: string;
    nombre: Generated<number>;
  };
  'recepisses.recepisse': {
    id: string;
    empreinte: string;
    objet_id: string;
    discret: boolean;
    langue: string;
    emis_le: string;
    expire_le: string;
    revoque_le: string | null;
  };
};
