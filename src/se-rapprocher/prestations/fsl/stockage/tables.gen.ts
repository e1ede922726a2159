// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
  'fsl.calcul': {
    id: string;
    rang: GeneratedAlways<number>;
    demande_id: string;
    le: string;
    par: string;
    faits: unknown;
    resultats: unknown;
  };
  'fsl.dossier': {
    demande_id: string;
    personne_id: string;
    cle: number;
    depot_cle: number;
    agent_id: number | null;
    nature: string;
    montant_centimes: number | null;
    menace: string | null;
    menace_le: string | null;
    creancier: string | null;
    creancier_reference: string | null;
    faits: Generated<unknown>;
    ouvert_le: string;
    version: Generated<number>;
  };
  'fsl.instruction': {
    id: string;
    demande_id: string;
    destinataire: string;
    contact: string | null;
    telephone: string | null;
    de_telephone: string | null;
    de_nom: string;
    demandee_le: string;
    pour_le: string;
    avis: string | null;
    mots: string | null;
    qui: string | null;
    repondue_le: string | null;
    retiree_le: string | null;
  };
  'fsl.mensualite': {
    plan_id: string;
    rang: number;
    due_le: string;
    centimes: number;
    etat: Generated<string>;
    notee_le: string | null;
    notee_par: string | null;
    promesse_id: string | null;
  };
  'fsl.plan': {
    id: string;
    demande_id: string;
    creancier: string;
    etat: Generated<string>;
    convenu_le: string;
    convenu_par: string;
    arrete_le: string | null;
    pourquoi: string | null;
  };
};
