// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'services.absence': {
    agent_id: number;
    du: string;
    au: string;
    relais_agent_id: number | null;
  };
  'services.agent': {
    id: number;
    prenom: string;
    nom: string;
    fonction: string;
    site_id: number;
    bureau: string | null;
    telephone: string | null;
    horaires: string | null;
    identifiant_externe: string | null;
    parti_le: string | null;
  };
  'services.astreinte': {
    id: GeneratedAlways<number>;
    site_id: number;
    agent_id: number;
    telephone: string;
    debut: string;
    fin: string;
  };
  'services.presence': {
    agent_id: number;
    etat: string;
    detail: string | null;
    depuis: string;
  };
  'services.secteur': {
    id: GeneratedAlways<number>;
    service_id: number;
    site_id: number;
    regle: string;
    commune_code: string | null;
    voie: string | null;
    parite: string | null;
    numero_de: number | null;
    numero_a: number | null;
    du: string;
    au: string | null;
    voie_dite: string | null;
  };
  'services.service': {
    id: number;
    code: string;
    nom: string;
    nom_court: string;
    phrase: string;
    engagement_jours_ouvres: number | null;
    conditions: Generated<unknown>;
    ouvert_a_tous: Generated<boolean>;
    du: string;
    au: string | null;
    nom_en: string | null;
    phrase_en: string | null;
  };
  'services.site': {
    id: number;
    service_id: number;
    territoire_id: number;
    cle: GeneratedAlways<number>;
    nom: string;
    adresse: string;
    commune_code: string;
    latitude: number | null;
    longitude: number | null;
    horaires: string | null;
    horaires_confirmes_le: string | null;
    telephone: string | null;
    venir: string | null;
    du: string;
    au: string | null;
    langues: string[] | null;
    accessibilite: string[] | null;
  };
};
