import type { Readable } from 'node:stream';
import type { Moteur } from '#socle';

/** A base that may receive a backup. */
export interface Cible {
  moteur: 'postgres' | 'pglite';
  majeure: number;
  /** Whose schemas it would hold; null: this engine knows one owner alone. */
  proprietaire: string | null;
  estVide(): Promise<boolean>;
  /** Takes away everything of ours. */
  vider(): Promise<void>;
  /** Receives the rows and the rules, whole or not at all. */
  charger(flux: Readable, siAvance: (quoi: string) => void): Promise<void>;
  /** The base received, as its owner, until `fermer`. */
  ouvrir(): Promise<Moteur>;
  /** Puts it in place: nothing received is in place before. */
  adopter(): Promise<void>;
  fermer(): Promise<void>;
}
