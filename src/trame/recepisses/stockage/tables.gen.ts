// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'recepisses.essai': {
    prefixe: string;
    heure: string;
    nombre: Generated<number>;
  };
  'recepisses.mot': {
    id: string;
    recepisse_id: string;
    objet_id: string;
    cle: number;
    personne_id: string | null;
    genre: string;
    mots: string | null;
    laisse_le: string;
    lu_au_plus_tard: string;
    promesse_id: string | null;
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
    cle: number | null;
    personne_id: string | null;
  };
};
