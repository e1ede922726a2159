import type { Centimes, DateCivile, Resultat } from '#socle/pur';

/** One payment, as the paymaster needs it: no word of which right it is for. */
export interface LigneDeBordereau {
  reference: string;
  le: DateCivile;
  centimes: Centimes;
  titulaire: string;
  iban: string;
}

export interface BordereauAEcrire {
  annee: number;
  rang: number;
  lignes: readonly LigneDeBordereau[];
}

/** What the paymaster answers of one payment. */
export type LigneDeReponse =
  | { reference: string; statut: 'paye'; le: DateCivile }
  | { reference: string; statut: 'rejete'; le: DateCivile; motif: string };

export type RefusDeReponse =
  | { raison: 'reponse_vide' }
  | { raison: 'titres_absents'; titres: readonly string[] }
  | { raison: 'ligne_illisible'; ligne: number; quoi: string };

/**
 * The port to the paymaster: what is sent and what comes back, in one format. The one delivered is a documented CSV
 * (`adaptateurs/csv`); the PES v2 flow of the public accountant would stand beside it, and is not built.
 */
export interface FormatDeBordereau {
  nom: string;
  type: string;
  extension: string;
  ecrire(bordereau: BordereauAEcrire): Uint8Array;
  lireLaReponse(octets: Uint8Array): Resultat<LigneDeReponse[], RefusDeReponse>;
}

export function direLeRefusDeReponse(refus: RefusDeReponse): string {
  switch (refus.raison) {
    case 'reponse_vide':
      return 'Ce fichier ne contient aucune ligne.';
    case 'titres_absents':
      return `Il manque, en première ligne : ${refus.titres.join(', ')}.`;
    case 'ligne_illisible':
      return `Ligne ${refus.ligne} : ${refus.quoi} Rien n’a été pris.`;
  }
}
