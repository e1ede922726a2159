// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
import type { Generated } from 'kysely';

export type Tables = {
  'partage.entree': {
    empreinte: string;
    lien_id: string;
    ouverte_le: string;
    expire_le: string;
  };
  'partage.essai': {
    prefixe: string;
    heure: string;
    nombre: Generated<number>;
  };
  'partage.lien': {
    id: string;
    partage_id: string;
    orientation_id: string;
    cle: number;
    jeton: string;
    code: string | null;
    code_demande_le: string | null;
    essais: Generated<number>;
    emis_le: string;
    emis_par: number;
    entre_le: string | null;
    expire_le: string;
    revoque_le: string | null;
  };
  'partage.partage': {
    id: string;
    orientation_id: string;
    premier_contact_id: string | null;
    personne_id: string | null;
    cle: number;
    auteur_id: number;
    auteur: string;
    cle_destinataire: number | null;
    agent_destinataire: number | null;
    destinataire: string;
    classe: string;
    finalite: string;
    fondement: string;
    fondement_depuis: string;
    texte: string;
    empreinte: string;
    non_envoye: string;
    informee_le: string | null;
    non_informee_pourquoi: string | null;
    prepare_le: string;
    envoye_le: string | null;
    expire_le: string | null;
    version: Generated<number>;
    fermee: Generated<boolean>;
    structure_destinataire: string | null;
    porte: Generated<string>;
  };
};
