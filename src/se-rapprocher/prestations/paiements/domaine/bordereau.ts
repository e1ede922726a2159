import type { Centimes, DateCivile, Resultat } from '#socle/pur';
import type { NomDeFormat, ReglagesDuPes } from './payeur.ts';

/** Who is owed, as a public accountant must be told; typed with the account, and ciphered with it. */
export type Creancier =
  | { nature: 'particulier'; civilite: 'Mme' | 'Mr'; nom: string; prenom: string }
  | { nature: 'societe' | 'association' | 'public'; nom: string };
export const NATURES_DE_CREANCIER = ['particulier', 'societe', 'association', 'public'] as const;

/** One payment, as the paymaster needs it: no word of which right it is for. */
export interface LigneDeBordereau {
  reference: string;
  le: DateCivile;
  centimes: Centimes;
  titulaire: string;
  iban: string;
  bic: string | null;
  /** Its rank among the pieces of the year. */
  piece: number;
  enveloppe: string;
  destinataireId: string;
  siret: string | null;
  creancier: Creancier | null;
}

/** What is said of a slip whoever reads it: its place in the year, and how we stood for the accountant that day. */
export interface TitreDeBordereau {
  annee: number;
  rang: number;
  numero: number;
  etabliLe: DateCivile;
  pes: ReglagesDuPes | null;
}

export interface BordereauAEcrire extends TitreDeBordereau {
  /** Of the year, this one included. */
  cumul: Centimes;
  lignes: readonly LigneDeBordereau[];
}

export interface BordereauRemis extends TitreDeBordereau {
  /** By the rank of their piece. */
  pieces: ReadonlyMap<number, { reference: string; centimes: Centimes }>;
  /** The day the answer is read, when it does not say its own. */
  luLe: DateCivile;
}

/** What the paymaster answers of one payment. */
export type LigneDeReponse =
  | { reference: string; statut: 'paye'; le: DateCivile }
  | { reference: string; statut: 'rejete'; le: DateCivile; motif: string }
  /** Kept by the accountant, who asks for something: neither paid nor refused. */
  | { reference: string; statut: 'instance'; le: DateCivile; motif: string };

export interface ReponseDuPayeur {
  lignes: LigneDeReponse[];
  /** The whole slip: taken, sent back with why, or nothing is said of it. */
  tout: { dit: 'recu' } | { dit: 'refuse'; pourquoi: string } | null;
  /** Lines of other slips, left for them. */
  ailleurs: number;
}

export type RefusDeReponse =
  | { raison: 'reponse_vide' }
  | { raison: 'titres_absents'; titres: readonly string[] }
  | { raison: 'ligne_illisible'; ligne: number; quoi: string }
  | { raison: 'illisible'; quoi: string }
  | { raison: 'autre_bordereau' }
  | { raison: 'reference_double'; reference: string };

export type RefusDEcrire =
  | { raison: 'imputation_absente'; enveloppe: string }
  | { raison: 'creancier_inconnu'; reference: string }
  | { raison: 'hors_description'; ou: string };

/** The port to the paymaster: what is sent and what comes back, in one format. */
export interface FormatDeBordereau {
  nom: NomDeFormat;
  type: string;
  extension: string;
  /** Wants to know who each creditor is, beside the account. */
  nommeLesCreanciers: boolean;
  nommer(titre: TitreDeBordereau): string;
  ecrire(bordereau: BordereauAEcrire): Resultat<Uint8Array, RefusDEcrire>;
  lireLaReponse(
    octets: Uint8Array,
    remis: BordereauRemis,
  ): Resultat<ReponseDuPayeur, RefusDeReponse>;
}

/** One payment has one answer in a file: two that differ are nobody's to choose between. */
export function referenceDouble(lignes: readonly LigneDeReponse[]): string | null {
  const vues = new Set<string>();
  for (const { reference } of lignes) {
    if (vues.has(reference)) return reference;
    vues.add(reference);
  }
  return null;
}

export function direLeRefusDeReponse(refus: RefusDeReponse): string {
  switch (refus.raison) {
    case 'reponse_vide':
      return 'Ce fichier ne contient aucune ligne.';
    case 'titres_absents':
      return `Il manque, en première ligne : ${refus.titres.join(', ')}.`;
    case 'ligne_illisible':
      return `Ligne ${refus.ligne} : ${refus.quoi} Rien n’a été pris.`;
    case 'illisible':
      return `Ce fichier ne se lit pas : ${refus.quoi} Rien n’a été pris.`;
    case 'autre_bordereau':
      return 'Ce fichier ne parle pas de ce bordereau. Rien n’a été pris.';
    case 'reference_double':
      return `Le versement ${refus.reference} y a deux réponses : demandez au payeur laquelle est la bonne. Rien n’a été pris.`;
  }
}

export function direLeRefusDEcrire(refus: RefusDEcrire): string {
  switch (refus.raison) {
    case 'imputation_absente':
      return `L’enveloppe « ${refus.enveloppe} » n’a pas de compte : ajoutez-la aux comptes, à la page « Le payeur ».`;
    case 'creancier_inconnu':
      return `Le versement ${refus.reference} ne dit pas qui est le créancier (civilité, nom, prénom) : son équipe le note avec le compte.`;
    case 'hors_description':
      return `Le fichier ne suit pas la description du PES (${refus.ou}) : il n’est pas remis. Prévenez qui tient Tisserin.`;
  }
}
