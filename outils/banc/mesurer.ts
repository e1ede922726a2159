import { cpus, totalmem } from 'node:os';

/** One figure, of what, on what: the line that `npm run bench -- --json` prints. */
export interface Mesure {
  nom: string;
  quoi: string;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  /** Times a second, one after the other. */
  debit: number;
  /** How much the base holds. */
  taille: string;
  machine: string;
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processeur inconnu'}, ${Math.round(totalmem() / 2 ** 30)} Gio, Node ${process.versions.node}, ${process.platform}`;

/** The value under which this share of them falls (nearest rank). */
export function quantile(triees: readonly number[], part: number): number {
  const rang = Math.max(0, Math.ceil(part * triees.length) - 1);
  return Math.round((triees[rang] ?? 0) * 100) / 100;
}

/**
 * Times one gesture, once a turn, after a tenth of the turns to warm up.
 * @param tours how many times it is measured
 */
export async function mesurer(
  nom: string,
  quoi: string,
  taille: string,
  tours: number,
  faire: (tour: number) => Promise<unknown>,
): Promise<Mesure> {
  for (let tour = 0; tour < tours / 10; tour += 1) await faire(tour);
  const durees: number[] = [];
  const depart = performance.now();
  for (let tour = 0; tour < tours; tour += 1) {
    const debut = performance.now();
    await faire(tour);
    durees.push(performance.now() - debut);
  }
  const debit = Math.round((tours / (performance.now() - depart)) * 10_000) / 10;
  durees.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => quantile(durees, part)) as [
    number,
    number,
    number,
  ];
  return { nom, quoi, p50, p95, p99, debit, taille, machine: machine() };
}
