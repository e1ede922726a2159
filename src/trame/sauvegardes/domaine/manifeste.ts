import type { Instant } from '#socle/pur';

export interface Partie {
  nom: string;
  taille: number;
  sha256: string;
}

/** What a backup says of itself, in clear: nothing of anyone. */
export interface Manifeste {
  format: 1;
  priseLe: Instant;
  moteur: 'postgres' | 'pglite';
  /** The major version of the database engine. */
  majeure: number;
  /** The owner of the schemas, who alone can receive them. */
  proprietaire: string;
  migrations: readonly string[];
  /** How many rows each table held. */
  lignes: Readonly<Record<string, number>>;
  /** The last link of the journal's chain, '' for none. */
  dernierSceau: string;
  /** The last file of the register of erasures that this backup knows. */
  dernierDepot: { numero: number; empreinte: string };
  /** A keyed hash of nothing: tells the key of this base from another. */
  cle: string;
  parties: readonly Partie[];
}

/** Sealed with the product's key: a backup that someone else made, or altered, is not taken for one of ours. */
export interface ManifesteScelle extends Manifeste {
  sceau: string;
}

export const NOM_DU_MANIFESTE = 'manifeste.json';
export const NOM_DE_LA_BASE = 'base.age';
export const DOSSIER_DES_EFFACEMENTS = 'effacements';

/** `sauvegarde-20261126T021500000Z`: sorted by name is sorted by date. */
export const nomDeSauvegarde = (le: Instant): string =>
  `sauvegarde-${new Date(le).toISOString().replace(/[-:.]/g, '')}`;

const NOM = /^sauvegarde-\d{8}T\d{9}Z$/;
export const estUneSauvegarde = (nom: string): boolean => NOM.test(nom);

/** Written so until it is whole: never taken for a backup. */
export const nomEnCours = (nom: string, processus: number): string =>
  `.en-cours-${nom}-${processus}`;
const EN_COURS = /^\.en-cours-sauvegarde-\d{8}T\d{9}Z-(\d+)$/;
export const processusDuNomEnCours = (nom: string): number | null => {
  const vu = EN_COURS.exec(nom);
  return vu ? Number(vu[1]) : null;
};

/** The oldest beyond those that are kept. */
export const aEffacer = (noms: readonly string[], garder: number): string[] =>
  noms.filter(estUneSauvegarde).sort().reverse().slice(garder).sort();
