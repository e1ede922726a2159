import { cpus, totalmem } from 'node:os';

/** One figure, of what, on what: the line that `npm run bench -- --json` prints. */
export interface Mesure {
  nom: string;
  quoi: string;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  /** A second. */
  debit: number;
  /** What is not a duration: recall (share of one), refusals, megabytes, seconds in all. */
  autres?: Readonly<Record<string, number>>;
  /** How much the base holds. */
  taille: string;
  machine: string;
}

export type Releve = Omit<Mesure, 'taille' | 'machine'>;

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processeur inconnu'}, ${Math.round(totalmem() / 2 ** 30)} Gio, Node ${process.versions.node}, ${process.platform}`;

export const auCentieme = (nombre: number): number => Math.round(nombre * 100) / 100;

/** The value under which this share of them falls (nearest rank). */
export function quantile(triees: readonly number[], part: number): number {
  const rang = Math.max(0, Math.ceil(part * triees.length) - 1);
  return auCentieme(triees[rang] ?? 0);
}

/** @param ensembleMs how long all of them took together; milliseconds */
export function resumer(
  nom: string,
  quoi: string,
  durees: readonly number[],
  ensembleMs: number,
  autres?: Mesure['autres'],
): Releve {
  const triees = [...durees].sort((a, b) => a - b);
  return {
    nom,
    quoi,
    p50: quantile(triees, 0.5),
    p95: quantile(triees, 0.95),
    p99: quantile(triees, 0.99),
    debit: Math.round((durees.length / ensembleMs) * 10_000) / 10,
    ...(autres ? { autres } : {}),
  };
}

/**
 * Times one gesture, once a turn, one after the other, after a tenth of the turns to warm up.
 * @param tours how many times it is measured
 */
export async function mesurer(
  nom: string,
  quoi: string,
  tours: number,
  faire: (tour: number) => Promise<unknown>,
): Promise<Releve> {
  const chauffe = Math.ceil(tours / 10);
  for (let tour = 0; tour < chauffe; tour += 1) await faire(tour);
  const durees: number[] = [];
  const depart = performance.now();
  for (let tour = chauffe; tour < chauffe + tours; tour += 1) {
    const debut = performance.now();
    await faire(tour);
    durees.push(performance.now() - debut);
  }
  return resumer(nom, quoi, durees, performance.now() - depart);
}
