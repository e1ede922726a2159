// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { GeneratedAlways } from 'kysely';

export type Tables = {
  'secours.cahier': {
    id: GeneratedAlways<number>;
    site_id: number;
    cle: number;
    jour: string;
    ecrit_le: string;
    reussi: boolean;
    fichier: string | null;
    octets: number | null;
    rendez_vous: number | null;
    promesses: number | null;
    mot: string | null;
    phrase: string;
  };
  'secours.cle_de_site': {
    id: GeneratedAlways<number>;
    site_id: number;
    destinataire: string;
    du: string;
  };
  'secours.exercice': {
    id: GeneratedAlways<number>;
    site_id: number;
    cle: number;
    cahier_id: number | null;
    le: string;
    par: number;
  };
};
