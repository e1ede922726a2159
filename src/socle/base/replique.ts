import type { Moteur } from './connexion.ts';

/** A streaming standby, followed: used while it is there and not too late, and forgotten without a word otherwise. */
export interface Lecture {
  moteur: Moteur;
  utilisable(): boolean;
  /** Seconds behind the primary, at most; null while it is not known. */
  retard(): number | null;
  /** What failed on it: it rests until it is seen well again. */
  ecarter(): void;
  fermer(): Promise<void>;
}

const RONDE_MS = 2_000;
const MEMOIRE = 120;

interface Point {
  le: number;
  ecrit: bigint;
}

const lireUnPoint = async (moteur: Moteur, fonction: string): Promise<bigint> => {
  const { lignes } = await moteur.directement.executer<{ octets: string | null }>(
    `select pg_wal_lsn_diff(${fonction}(), '0/0')::bigint::text as octets`,
  );
  const octets = lignes[0]?.octets;
  if (octets === null || octets === undefined) throw new Error('no position: not a standby');
  return BigInt(octets);
};

/**
 * Measures how late a standby is by what the primary had written at each round: it is as late as the oldest of these
 * positions that it has not reached. Neither clock of the two servers is trusted, nor any privilege needed; a standby
 * cut from its primary grows late, as it should.
 * @param auPlus seconds; past them it is not read
 */
export function suivreUneReplique(primaire: Moteur, moteur: Moteur, auPlus: number): Lecture {
  const points: Point[] = [];
  let a: Point['le'] | null = null;
  let enCours = false;
  const regarder = async () => {
    if (enCours) return;
    enCours = true;
    try {
      points.push({
        le: Date.now(),
        ecrit: await lireUnPoint(primaire, 'pg_current_wal_lsn'),
      });
      if (points.length > MEMOIRE) points.shift();
      const rejoue = await lireUnPoint(moteur, 'pg_last_wal_replay_lsn');
      a = points.findLast(({ ecrit }) => ecrit <= rejoue)?.le ?? a;
    } catch {
      // The standby is away, or the primary is: what is known grows old by itself.
    } finally {
      enCours = false;
    }
  };
  const ronde = setInterval(() => void regarder(), RONDE_MS);
  void regarder();
  const retard = () => (a === null ? null : (Date.now() - a) / 1000);
  return {
    moteur,
    retard,
    utilisable: () => {
      const secondes = retard();
      return secondes !== null && secondes <= auPlus;
    },
    ecarter: () => {
      a = null;
    },
    fermer: async () => {
      clearInterval(ronde);
      await moteur.fermer();
    },
  };
}
