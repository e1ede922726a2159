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
};
