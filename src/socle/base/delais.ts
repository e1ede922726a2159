/** How long this process waits for its database, in seconds, and how many requests may wait at once. */
export interface DelaisDeLaBase {
  /** For a connection: a new one, or one that another request holds. */
  connexion: number;
  /** Requests that wait for a connection at once; past it they are told to come back. */
  enAttente: number;
  phrase: number;
  verrou: number;
  /** For a transaction that nobody drives any more. */
  transaction: number;
}

export const DELAIS_DE_LA_BASE: DelaisDeLaBase = {
  connexion: 5,
  enAttente: 200,
  phrase: 60,
  verrou: 5,
  transaction: 60,
};
