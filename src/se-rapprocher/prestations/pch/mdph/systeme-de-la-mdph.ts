import type { Envoi } from '../domaine/echange.ts';

/** One answer as it was found, and what to do once it is read. */
export interface RetourTrouve {
  /** How it is named in a report: a file, a message. Never a person. */
  nom: string;
  brut: unknown;
  /** It was read: it is not shown again. */
  ranger(lu: boolean): Promise<void>;
}

/**
 * The MDPH's own system, whatever carries it: a folder that a transfer empties (the adapter beside), an HTTP exchange,
 * the national « SI MDPH ». `deposer` may be called twice with the same reference: the second replaces the first.
 */
export interface SystemeDeLaMdph {
  /** @returns the SHA-256 of what really left, in hexadecimal */
  deposer(envoi: Envoi): Promise<string>;
  relever(): Promise<readonly RetourTrouve[]>;
}
