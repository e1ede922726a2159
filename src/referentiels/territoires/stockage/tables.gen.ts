// Written by outils/types-de-la-base.ts from the migrations. Do not edit.
export type Tables = {
  'territoires.commune': {
    code: string;
    nom: string;
    nom_normalise: string;
    codes_postaux: string[];
    population: number | null;
    du: string;
    au: string | null;
    colonne: number | null;
    rang: number | null;
  };
  'territoires.commune_ept': {
    commune_code: string;
    ept_code: string;
    du: string;
    au: string | null;
  };
  'territoires.contour': {
    niveau: string;
    code: string;
    nom: string;
    geometrie: unknown;
    millesime: string;
    source: string;
    licence: string;
  };
  'territoires.ept': {
    code: string;
    nom: string;
    du: string;
    au: string | null;
  };
  'territoires.passage': {
    ancien_code: string;
    nouveau_code: string;
    le: string;
    source: string;
  };
  'territoires.territoire': {
    id: number;
    nom: string;
    du: string;
    au: string | null;
  };
  'territoires.territoire_commune': {
    territoire_id: number;
    commune_code: string;
    du: string;
    au: string | null;
  };
};
