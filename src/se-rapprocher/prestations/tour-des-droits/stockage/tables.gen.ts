// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'tour_des_droits.tour': {
    id: string;
    objet_id: string;
    cle: number | null;
    personne_id: string | null;
    voie: string;
    langue: string;
    mois: string;
    carnet: string;
    demandes: Generated<string[]>;
    garde_le: string;
    garde_par: number | null;
  };
};
