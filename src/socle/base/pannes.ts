/** More requests wait for a connection than may: refused at once, so that those who wait are served. */
export class TropDAttente extends Error {
  constructor(readonly enAttente: number) {
    super(`${enAttente} requests wait for a connection`);
    this.name = 'TropDAttente';
  }
}

/** What the database cannot do now and may do soon: it is away, busy, or has no room left to write. */
export type Panne = 'absente' | 'occupee' | 'pleine';

const PAR_CODE: Readonly<Record<string, Panne>> = {
  // Connections: refused, lost, closed by a stop or a crash; a standby not promoted yet.
  ECONNREFUSED: 'absente',
  ECONNRESET: 'absente',
  ENOTFOUND: 'absente',
  EHOSTUNREACH: 'absente',
  ETIMEDOUT: 'absente',
  EPIPE: 'absente',
  '08000': 'absente',
  '08003': 'absente',
  '08006': 'absente',
  '57P01': 'absente',
  '57P02': 'absente',
  '57P03': 'absente',
  '25006': 'absente',
  // Waited too long: a lock, a statement, a transaction; too many connections; a deadlock broken.
  '53300': 'occupee',
  '53400': 'occupee',
  '55P03': 'occupee',
  '57014': 'occupee',
  '25P03': 'occupee',
  '40001': 'occupee',
  '40P01': 'occupee',
  // No room on the disk, nor in memory.
  '53100': 'pleine',
  '53200': 'pleine',
  ENOSPC: 'pleine',
};

/** `pg` gives these no code. */
const SANS_CODE: readonly (readonly [RegExp, Panne])[] = [
  [/timeout exceeded when trying to connect/, 'occupee'],
  [/^Connection terminated|^Client has encountered a connection error|not queryable/, 'absente'],
];

/** What in the database made this fail, when it will pass by itself; null when it is a flaw of ours. */
export function panneDe(erreur: unknown): Panne | null {
  if (erreur instanceof TropDAttente) return 'occupee';
  if (erreur instanceof AggregateError) return erreur.errors.map(panneDe).find(Boolean) ?? null;
  if (!(erreur instanceof Error)) return null;
  const { code } = erreur as { code?: string };
  if (code !== undefined && PAR_CODE[code]) return PAR_CODE[code];
  return SANS_CODE.find(([dit]) => dit.test(erreur.message))?.[1] ?? null;
}
