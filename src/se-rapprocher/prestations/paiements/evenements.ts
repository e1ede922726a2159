/** A payment came back: ids and keys only; `rejetId` is new each time, and names the promise that it makes. */
export interface VersementRejete {
  rejetId: string;
  versementId: string;
  demandeId: string;
  personneId: string;
  cle: number;
}
