import type { GenreDeLecteur, Lecteur, Mission, Permission } from './lecteur.ts';

/** The answer of a rule: yes and on what ground, or no and why, in words for a screen. */
export type Verdict = { accord: true; fondement: string } | { accord: false; motif: string };

/** One right of a module, as a line of a table that one can read aloud. */
export interface Droit {
  /** Agents: the missions that hold this right. Empty: no agent. */
  missions: readonly Mission[];
  /** Readers who are not agents; a machine by its name, a partner's system by the permission of its token. */
  autres?: readonly (
    | Exclude<GenreDeLecteur, 'agent' | 'machine' | 'systeme'>
    | `machine:${string}`
    | `systeme:${Permission}`
  )[];
  /** « Vous voyez ceci parce que … » */
  phrase: string;
}

export type TableDeDroits<Nom extends string> = Readonly<Record<Nom, Droit>>;

const REFUS =
  'Vous ne pouvez pas ouvrir cette page. Si vous en avez besoin pour aider quelqu’un, dites pourquoi.';

const nomsDe = (lecteur: Exclude<Lecteur, { genre: 'agent' }>): readonly string[] => {
  if (lecteur.genre === 'machine') return [`machine:${lecteur.nom}`];
  if (lecteur.genre === 'systeme') return lecteur.permissions.map((une) => `systeme:${une}`);
  return [lecteur.genre];
};

/** Reads one line of a table for one reader. The default is refusal. */
export function juger(droit: Droit, lecteur: Lecteur): Verdict {
  const accorde =
    lecteur.genre === 'agent'
      ? droit.missions.includes(lecteur.mission)
      : nomsDe(lecteur).some((nom) => (droit.autres ?? []).some((autre) => autre === nom));
  return accorde ? { accord: true, fondement: droit.phrase } : { accord: false, motif: REFUS };
}

/** What a reader may do, for the screen: it obeys, it does not decide. */
export function capacites<Nom extends string>(
  table: TableDeDroits<Nom>,
  lecteur: Lecteur,
): Record<Nom, boolean> {
  const noms = Object.keys(table) as Nom[];
  return Object.fromEntries(noms.map((nom) => [nom, juger(table[nom], lecteur).accord])) as Record<
    Nom,
    boolean
  >;
}
