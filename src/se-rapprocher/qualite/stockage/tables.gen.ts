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
  'qualite.ecart': {
    id: string;
    procedure_id: string | null;
    cle: number | null;
    ce_qui_s_est_passe: string;
    ce_qu_elle_a_vecu: string;
    ce_que_nous_changeons: string;
    pour_le: string;
    note_le: string;
    fait_le: string | null;
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
  'qualite.lecture_de_procedure': {
    procedure_id: string;
    rang: number;
    agent_id: number;
    le: string;
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
  'qualite.passage': {
    id: string;
    ligne_id: string;
    le: string;
    resultat: string;
    par_equipe: Generated<unknown>;
    combien: Generated<number>;
    constat: string | null;
    par: string;
  };
  'qualite.procedure': {
    id: string;
    titre: string;
    objet: string;
    etats: string[];
    responsable: string;
    cle: number | null;
    retiree_le: string | null;
    pourquoi_retiree: string | null;
  };
  'qualite.risque': {
    id: string;
    intitule: string;
    famille: string;
    vraisemblance: string;
    effet: string;
    ce_que_nous_faisons: string;
    responsable: string;
    controle: string | null;
    controle_a_la_main: string | null;
    tous_les_jours: number | null;
    ecrit_le: string;
    retire_le: string | null;
  };
  'qualite.version_de_procedure': {
    procedure_id: string;
    rang: number;
    etapes: string[];
    pourquoi: string;
    effet_le: string;
    relire_le: string;
    ecrite_le: string;
    ecrite_par: string;
  };
};
