/** A payment came back: ids and keys only; `rejetId` is new each time, and names the promise that it makes. */
export interface VersementRejete {
  rejetId: string;
  versementId: string;
  demandeId: string;
  personneId: string;
  cle: number;
}

/** An envelope was opened, or its amount changed: what waits for its credits may be committed. */
export interface CreditsOuverts {
  enveloppeId: string;
}
