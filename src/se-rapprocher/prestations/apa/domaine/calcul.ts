import type { Centimes } from '#socle/pur';

/** What the engine was given: kept with the answer, so that the same answer can be had again. */
export interface EntreesDuCalcul {
  mois: string;
  cadre: 'domicile' | 'etablissement';
  age: number | null;
  gir: number | null;
  /** Ten letters, when the group comes from a visit. */
  profil: string | null;
  ressourcesCentimes: number | null;
  enCouple: boolean | null;
  planCentimes: number;
  repitCentimes: number;
  tarifGir56Centimes: number | null;
  tarifDeSonGirCentimes: number | null;
}

export interface LigneDuCalcul {
  libelle: string;
  valeur: number | boolean | string | null;
  unite: string | null;
  /** « R.232-11 du CASF ». */
  articles: readonly string[];
  parametres: readonly { libelle: string; valeur: number; unite: string; depuis: string }[];
  origine: 'donnee' | 'absence' | 'formule';
}

/** The answer of the engine for one month: what is not known has no amount, and says what is missing. */
export interface CalculGarde {
  statut: 'du' | 'non_du' | 'inconnu' | 'hors_champ';
  allocation: Centimes | null;
  plafond: Centimes | null;
  retenu: Centimes | null;
  participation: Centimes | null;
  repitDeLAn: Centimes | null;
  motifs: readonly string[];
  lignes: readonly LigneDuCalcul[];
  versionDesParametres: string;
  entrees: EntreesDuCalcul;
}
