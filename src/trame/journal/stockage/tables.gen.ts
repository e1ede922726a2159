// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'journal.partition_retiree': {
    mois: string;
    retiree_le: Generated<string>;
  };
  'journal.restauration': {
    numero: GeneratedAlways<number>;
    apres_sceau: number;
    decalage: number;
    depuis_transaction: string;
    sauvegarde_du: string;
    restauree_le: string;
    precedent: string;
    empreinte: string;
  };
  'journal.sceau': {
    numero: GeneratedAlways<number>;
    mois: string;
    depuis_transaction: string;
    jusqu_a_transaction: string;
    nombre: number;
    empreinte: string;
    precedent: string;
    pose_le: Generated<string>;
    lot: string;
  };
  'journal.trace': {
    id: Generated<string>;
    le: Generated<string>;
    genre: string;
    agent_id: number | null;
    portee_id: number | null;
    fonction: string;
    operation: string;
    objet: string;
    objet_id: string | null;
    personnes: Generated<string[]>;
    finalite: string;
    fondement: string | null;
    empreinte_des_mots: string | null;
    transaction: Generated<string>;
  };
};
