// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'rendez_vous.essai': {
    reseau: string;
    heure: string;
    nombre: Generated<number>;
  };
  'rendez_vous.fermeture': {
    id: Generated<number>;
    site_id: number;
    cle: number;
    agent_id: number | null;
    du: string;
    au: string;
    raison: string | null;
    dite_le: string | null;
  };
  'rendez_vous.heure_proposee': {
    id: string;
    rendez_vous_id: string;
    objet_id: string;
    personne_id: string;
    cle: number;
    site_id: number;
    service_id: number;
    agent_id: number;
    debut: string;
    duree_minutes: number;
    chez_elle: boolean;
    proposee_le: string;
    proposee_par: number;
  };
  'rendez_vous.ouverture': {
    site_id: number;
    jour: string;
    cle: number;
    ouverte: Generated<boolean>;
    ecart: string | null;
    dite_par: string;
    annoncee_le: string | null;
  };
  'rendez_vous.plage': {
    id: Generated<number>;
    service_id: number;
    site_id: number;
    cle: number;
    agent_id: number | null;
    jour: number | null;
    le: string | null;
    debut: string;
    fin: string;
    duree_minutes: number;
    ouverte_a_tous: Generated<boolean>;
    ou: string | null;
    du: string;
    au: string | null;
  };
  'rendez_vous.rendez_vous': {
    id: string;
    plage_id: number | null;
    site_id: number;
    service_id: number;
    cle: number;
    agent_id: number | null;
    personne_id: string | null;
    premier_contact_id: string | null;
    nom_dit: string | null;
    telephone: string | null;
    debut: string;
    duree_minutes: number;
    ou: string | null;
    etat: Generated<string>;
    pris_par: string;
    preneur_cle: number | null;
    preneur_agent: number | null;
    invite: boolean;
    langue: Generated<string>;
    pris_le: string;
    arrivee_le: string | null;
    raison_d_absence: string | null;
    annule_par: string | null;
    annule_le: string | null;
    version: Generated<number>;
    raison_d_annulation: string | null;
    chez_elle: Generated<boolean>;
    rappel_voulu: Generated<boolean>;
    rappel_pour: string | null;
    rappel_le: string | null;
    rappel_issue: string | null;
    rappel_envoi: string | null;
  };
};
