// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { GeneratedAlways } from 'kysely';

export type Tables = {
  'sauvegardes.passage': {
    id: GeneratedAlways<number>;
    genre: string;
    le: string;
    sauvegarde: string;
    reussi: boolean;
    secondes: number;
    octets: number | null;
    phrase: string;
  };
};
