import { hash, verify } from '@node-rs/argon2';
import { HACHAGE } from './parametres.ts';

const { memoryCost, timeCost, parallelism } = HACHAGE;

export const hacher = (motDePasse: string): Promise<string> =>
  hash(motDePasse.normalize('NFKC'), { memoryCost, timeCost, parallelism });

let leurre: Promise<string> | undefined;

/**
 * Compares, in the same time whether or not the account exists: without a hash to compare with, a decoy of
 * the same cost is verified, and the answer is no.
 */
export async function correspond(motDePasse: string, empreinte: string | null): Promise<boolean> {
  leurre ??= hacher('un leurre, que personne ne tape');
  const juste = await verify(empreinte ?? (await leurre), motDePasse.normalize('NFKC'));
  return empreinte !== null && juste;
}
