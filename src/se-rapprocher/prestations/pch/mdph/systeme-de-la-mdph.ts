import type { Resultat } from '#socle/pur';
import type { Envoi } from '../domaine/echange.ts';
import type { Panne } from '../domaine/panne.ts';

/** One answer as it was found, and what to do once it is read. */
export interface RetourTrouve {
  /** How it is named in a report: a file, a message. Never a person. */
  nom: string;
  brut: unknown;
  /** It was read: it is not shown again. Not said, it comes again and changes nothing. */
  ranger(lu: boolean): Promise<void>;
}

/** What really left, by its SHA-256 in hexadecimal; and why it was refused at once, when it was. */
export interface Depot {
  empreinte: string;
  refus: string | null;
}

/**
 * The MDPH's own system, whatever carries it: a folder that a transfer empties, an HTTP exchange (the adapters beside),
 * the national « SI MDPH ». `deposer` may be called twice with the same reference: the second replaces the first, and
 * the same one twice is one. A breakdown is a value: what waits leaves later.
 */
export interface SystemeDeLaMdph {
  /** By what its state is known on screen. */
  nom: string;
  deposer(envoi: Envoi): Promise<Resultat<Depot, Panne>>;
  relever(): Promise<Resultat<readonly RetourTrouve[], Panne>>;
}
