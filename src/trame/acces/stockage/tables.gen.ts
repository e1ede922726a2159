// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'acces.acces_exceptionnel': {
    id: Generated<string>;
    personne_id: string;
    agent_id: number;
    portee_id: number;
    raison: string;
    ouvert_le: Generated<string>;
    expire_le: string;
    relu_le: string | null;
    avis_du_dpo: string | null;
    demandeur: string;
  };
  'acces.jeton': {
    id: string;
    systeme_id: string;
    empreinte: string;
    debut: string;
    permissions: string[];
    emis_le: string;
    emis_par: number;
    expire_le: string;
    revoque_le: string | null;
    dernier_usage_le: string | null;
    minute: string | null;
    appels: Generated<number>;
  };
  'acces.objet_ouvert': {
    detenteur: string;
    objet_id: string;
    jusqu_a: string;
  };
  'acces.ouverture': {
    id: Generated<string>;
    personne_id: string;
    cle: number | null;
    agent_id: number | null;
    fondement: string;
    ouverte_le: Generated<string>;
    jusqu_a: string | null;
  };
  'acces.portee': {
    id: GeneratedAlways<number>;
    agent_id: number;
    mission: string;
    service_id: number | null;
    territoire_id: number | null;
    du: string;
    au: string | null;
    libelle: string | null;
  };
  'acces.portee_cle': {
    portee_id: number;
    cle: number;
  };
  'acces.protection': {
    personne_id: string;
    depuis: Generated<string>;
  };
  'acces.systeme': {
    id: string;
    nom: string;
    finalite: string;
    contact: string;
    structure_id: string | null;
    service_code: string | null;
    territoire_id: number | null;
    inscrit_le: string;
    inscrit_par: number;
  };
};
