// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'partenaires.autorisation': {
    id: string;
    structure_id: string;
    activite: string;
    reference: string;
    du: string;
    au: string | null;
    dite_le: string;
    dite_par: number;
  };
  'partenaires.confirmation': {
    service_id: string;
    le: string;
    agent_id: number;
    par: string;
  };
  'partenaires.jeton': {
    racine: string;
    service_id: string;
    poids: number;
  };
  'partenaires.racine': {
    racine: string;
  };
  'partenaires.service': {
    id: string;
    structure_id: string;
    source: string;
    apport: string;
    nom: string;
    description: string;
    date_maj: string;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    lien_source: string | null;
    type: string | null;
    thematiques: string[] | null;
    frais: string | null;
    frais_precisions: string | null;
    publics: string[] | null;
    publics_precisions: string | null;
    conditions_acces: string | null;
    contact_nom_prenom: string | null;
    modes_accueil: string[] | null;
    zone_eligibilite: string[] | null;
    modes_mobilisation: string[] | null;
    lien_mobilisation: string | null;
    mobilisable_par: string[] | null;
    mobilisation_precisions: string | null;
    volume_horaire_hebdomadaire: number | null;
    nombre_semaines: number | null;
    horaires_accueil: string | null;
    langues: string[] | null;
    empreinte: string;
    retire_le: string | null;
  };
  'partenaires.signalement': {
    id: string;
    service_id: string;
    quoi: string;
    mots: string | null;
    agent_id: number;
    cle: number | null;
    signale_le: string;
    etat: Generated<string>;
    reponse: string | null;
    repondu_par: number | null;
    repondu_le: string | null;
    version: Generated<number>;
  };
  'partenaires.structure': {
    id: string;
    source: string;
    apport: string;
    nom: string;
    date_maj: string;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    siret: string | null;
    site_web: string | null;
    description: string | null;
    lien_source: string | null;
    horaires_accueil: string | null;
    accessibilite_lieu: string | null;
    reseaux_porteurs: string[] | null;
    engagement_jours: number | null;
    empreinte: string;
    retire_le: string | null;
  };
};
