// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'messages.envoi': {
    id: string;
    cle: number;
    personne_id: string | null;
    modele: string;
    canal: string;
    destinataire: unknown;
    langue: string;
    forme: string;
    objet: string | null;
    corps: string;
    depose_le: string;
    pas_avant: string;
    etat: Generated<string>;
    essais: Generated<number>;
    reference: string | null;
    remis_le: string | null;
    a_propos: string | null;
    a_propos_id: string | null;
    agent_id: number | null;
    pas_apres: string | null;
  };
  'messages.silence': {
    personne_id: string;
    depuis: string;
  };
};
