// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'qualite.delai_observe': {
    indicateur: Generated<string>;
    quoi: string;
    trimestre: string;
    effectif: number | null;
    mediane: number | null;
    part: number | null;
    calcule_le: string;
    encadrement_le: string;
    public_le: string;
  };
  'qualite.engagement': {
    id: string;
    cle: number | null;
    delai: string | null;
    jours_ouvres: number | null;
    quoi: string;
    quoi_en: string;
    indicateur: string | null;
    comment_savoir: string | null;
    comment_savoir_en: string | null;
    publie_le: string;
    publie_par: number;
    retire_le: string | null;
    pourquoi_retire: string | null;
    version: Generated<number>;
  };
  'qualite.fait_de_delai': {
    quoi: string;
    mois: string;
    issue: string;
    jours: number | null;
    combien: number;
  };
  'qualite.mois_observe': {
    mois: string;
    compte_le: string;
  };
  'qualite.moyen': {
    engagement_id: string;
    rang: number;
    nature: string;
    quoi: string;
    quoi_en: string;
    prevu: number;
    minimum: number;
    en_place: number;
    constate_le: string;
  };
};
