// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
export type Tables = {
  'observatoire.chiffre': {
    indicateur: string;
    mois: string;
    axe: string;
    valeur: string;
    effectif: number | null;
    mediane: number | null;
    p90: number | null;
    part: number | null;
    calcule_le: string;
    encadrement_le: string;
    public_le: string;
  };
  'observatoire.cle_donnee': {
    cle: string;
    definition: string;
    au_nom_de: string;
    agent_id: number;
    fonction: string;
    le: string;
  };
  'observatoire.evenement_lu': {
    evenement_id: number;
    lu_le: string;
  };
  'observatoire.fait': {
    genre: string;
    service_id: number;
    territoire_id: number;
    semaine: string;
    minutes: number | null;
    tenu: boolean | null;
    motif: string | null;
  };
  'observatoire.indicateur': {
    cle: string;
    definition: string;
    propose_le: string;
    lisible_par_tous_le: string;
  };
};
