// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'personnes.cle_de_mot': {
    cle: string;
    mot_id: number;
  };
  'personnes.compte_de_recherches': {
    agent_id: number;
    heure: string;
    nombre: number;
  };
  'personnes.contestation': {
    id: string;
    precaution_id: string;
    personne_id: string;
    mots: string;
    le: string;
  };
  'personnes.doublon_protege': {
    personne_id: string;
    doublon_id: string;
    dit_le: string;
    vu_le: string | null;
  };
  'personnes.empreinte_protegee': {
    empreinte: string;
    personne_id: string;
  };
  'personnes.fusion': {
    id: string;
    garde: string;
    absorbee: string;
    raison: string;
    faite_le: string;
    faite_par: number | null;
    ouvertures: Generated<string[]>;
    defaite_le: string | null;
    defaite_par: number | null;
    raison_de_defaire: string | null;
  };
  'personnes.jeton': {
    mot_id: number;
    personne_id: string;
  };
  'personnes.lien': {
    id: string;
    de: string;
    a: string;
    nature: string;
    precision: string | null;
    du: string;
    au: string | null;
  };
  'personnes.lieu': {
    id: string;
    personne_id: string;
    nature: string;
    numero: string | null;
    voie: string | null;
    complement: string | null;
    code_postal: string | null;
    commune: string | null;
    commune_code: string | null;
    consigne: string | null;
    cache: Generated<boolean>;
    du: string;
    au: string | null;
  };
  'personnes.mot': {
    id: GeneratedAlways<number>;
    mot: string;
  };
  'personnes.moyen': {
    id: string;
    personne_id: string;
    genre: string;
    valeur: string;
    sur: boolean | null;
    consigne: string | null;
    depuis: string;
  };
  'personnes.parole': {
    id: string;
    personne_id: string;
    rubrique: string;
    mots: string;
    ecrite_le: string;
    ecrite_par: string;
  };
  'personnes.pas_doublon': {
    une: string;
    autre: string;
    dit_le: string;
    dit_par: number | null;
  };
  'personnes.personne': {
    id: string;
    version: Generated<number>;
    nature: string;
    nom_d_usage: string | null;
    prenom: string | null;
    nom: string | null;
    nom_de_naissance: string | null;
    naissance: string | null;
    commune_code: string | null;
    langue: string | null;
    interprete: Generated<boolean>;
    amenagements: Generated<string[]>;
    deces: string | null;
    fusionnee_dans: string | null;
    source: string | null;
    id_externe: string | null;
    creee_le: string;
  };
  'personnes.precaution': {
    id: string;
    personne_id: string;
    faits: string;
    faits_le: string;
    mesure: string;
    du: string;
    au: string;
    posee_par: number | null;
    validee_par: number | null;
    validee_le: string | null;
    dite_le: string | null;
    levee_le: string | null;
  };
  'personnes.proche': {
    id: string;
    personne_id: string;
    nom: string;
    qui: string;
    genre: string;
    telephone: string | null;
    consigne: string | null;
    peut_etre_appele: boolean;
    depuis: string;
  };
  'personnes.repere': {
    cle: string;
    personne_id: string;
  };
  'personnes.representation': {
    id: string;
    personne_id: string;
    nature: string;
    par: string | null;
    par_qui: string | null;
    du: string;
    au: string | null;
  };
};
