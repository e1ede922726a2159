import type { Flags } from 'cleye';
import type { Reglages } from '#socle';

/** Exit codes, the same for every command. */
export const REUSSI = 0;
export const ECHOUE = 1;
export const MAL_DEMANDE = 2;

/** What a command says: sentences for people, one object for machines (`--json`). */
export interface Issue {
  code: typeof REUSSI | typeof ECHOUE | typeof MAL_DEMANDE;
  phrases: readonly string[];
  json: unknown;
  /** A server listens: the process goes on until a signal, then stops it. */
  arreter?: () => Promise<void>;
}

/** What surrounds a command; tests give their own. */
export interface Entourage {
  env: NodeJS.ProcessEnv;
  /** A sentence on the way, on standard error so that `--json` stays alone on standard output. */
  dire(phrase: string): void;
  /** A line of what was asked for, on standard output; waits when the reader is slower. */
  ecrire(ligne: string): Promise<void>;
  /** A progress bar, on a terminal only. */
  progression: (titre: string) => Progression;
}

export interface Progression {
  avancer(faites: number, enTout: number, quoi: string): void;
  finir(): void;
}

export interface Demande {
  mots: readonly string[];
  options: Readonly<Record<string, unknown>>;
  json: boolean;
}

export interface Commande {
  /** `departement generer`. */
  nom: string;
  /** `<quoi> <fichier>`: those between angle brackets are needed. */
  parametres: readonly string[];
  phrase: string;
  options: Flags;
  faire(demande: Demande, reglages: Reglages, entourage: Entourage): Promise<Issue>;
}

export const reussite = (phrases: readonly string[], json: unknown): Issue => ({
  code: REUSSI,
  phrases,
  json,
});

export const echec = (phrase: string, json: object = {}): Issue => ({
  code: ECHOUE,
  phrases: [phrase],
  json: { erreur: phrase, ...json },
});

export const malDemande = (...phrases: readonly string[]): Issue => ({
  code: MAL_DEMANDE,
  phrases,
  json: { erreur: phrases.join(' ') },
});
