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
};
