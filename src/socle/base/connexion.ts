/** What a database engine offers, PGlite or PostgreSQL alike: transactions, and a channel to listen to. */
export interface Connexion {
  executer<T = Record<string, unknown>>(
    sql: string,
    parametres?: readonly unknown[],
  ): Promise<{ lignes: T[]; nombre: number }>;
  /**
   * Sends, and does not wait for the answer where questions travel together (PostgreSQL); waits elsewhere. When it is
   * refused, so is whatever follows in the transaction, whose failure is then this one.
   */
  sansAttendre(sql: string, parametres?: readonly unknown[]): Promise<void>;
  /** Several statements in one text, without parameters (migrations, job queue). Rows of every statement. */
  executerScript(sql: string): Promise<{ lignes: Record<string, unknown>[] }>;
  /**
   * Rows in bulk, in the text form of COPY (see `enTexteDeCopie`). Refused by the database under forced policies:
   * into a staging table, or as an owner who took the force off in this very transaction.
   */
  verser(versement: Versement): Promise<void>;
}

export interface Versement {
  table: string;
  colonnes: readonly string[];
  texte: string;
  /** Written as old and seen by all: only where this transaction emptied the table. */
  gelees?: boolean;
}

export interface Moteur {
  readonly nom: 'pglite' | 'postgres';
  /** One transaction on one connection; rolled back when `faire` throws. Never nested (see `transaction.ts`). */
  transaction<T>(faire: (connexion: Connexion) => Promise<T>): Promise<T>;
  /** Outside any transaction, as the login role: health checks and the job queue only. */
  directement: Connexion;
  /** @param siRepris called after a lost connection was taken up again: what was said meanwhile is not known */
  ecouter(
    canal: string,
    recevoir: (charge: string) => void,
    siRepris?: () => void,
  ): Promise<() => Promise<void>>;
  /** Connections of this process that work, that wait for work, and requests that wait for one; PGlite has one. */
  occupation?(): { occupees: number; libres: number; enAttente: number };
  fermer(): Promise<void>;
}
