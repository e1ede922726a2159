import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Resultat, refuse, reussi } from '#socle/pur';

/** What the environment says, read once at the start. */
export interface Reglages {
  mode: 'essai' | 'production';
  port: number;
  adresse: string;
  donnees: string;
  baseUrl: string | null;
  /** The owner's address, used by `tisserin migrer` alone. */
  proprietaireUrl: string | null;
  urlPublique: string;
  cle: Buffer;
}

const PORT_PAR_DEFAUT = 3993;

/**
 * Reads the settings; what does not stand is refused in a sentence that gives the line to write.
 * In try-out mode the key is made once and kept in the data folder.
 */
export function lireLesReglages(env: NodeJS.ProcessEnv): Resultat<Reglages, string> {
  const mode = env.TISSERIN_MODE;
  if (mode !== undefined && mode !== 'essai' && mode !== 'production') {
    return refuse(
      `TISSERIN_MODE vaut « ${mode} ». Écrivez TISSERIN_MODE=essai ou TISSERIN_MODE=production.`,
    );
  }
  if (env.DATABASE_URL && mode === undefined) {
    return refuse(
      'DATABASE_URL est donnée sans mode. Écrivez TISSERIN_MODE=production pour utiliser cette base, ou retirez DATABASE_URL pour un essai.',
    );
  }
  if (mode === 'production' && !env.DATABASE_URL) {
    return refuse(
      'En production il faut une base. Écrivez par exemple DATABASE_URL=postgres://tisserin@localhost/tisserin.',
    );
  }
  const port = Number(env.PORT ?? PORT_PAR_DEFAUT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return refuse(
      `PORT vaut « ${env.PORT} ». Écrivez un nombre de 1 à 65535, par exemple PORT=${PORT_PAR_DEFAUT}.`,
    );
  }
  const donnees = resolve(env.TISSERIN_DONNEES ?? 'donnees');
  const cle = lireLaCle(env, mode ?? 'essai', donnees);
  if (!cle) {
    return refuse(
      'En production il faut une clé secrète. Écrivez TISSERIN_CLE_FILE=/chemin/du/secret (64 caractères hexadécimaux, par exemple « openssl rand -hex 32 »).',
    );
  }
  return reussi({
    mode: mode ?? 'essai',
    port,
    adresse: mode === 'production' ? (env.TISSERIN_ADRESSE ?? '0.0.0.0') : '127.0.0.1',
    donnees,
    baseUrl: env.DATABASE_URL ?? null,
    proprietaireUrl: env.DATABASE_URL_PROPRIETAIRE ?? null,
    urlPublique: env.TISSERIN_URL ?? `http://localhost:${port}`,
    cle,
  });
}

function lireLaCle(env: NodeJS.ProcessEnv, mode: string, donnees: string): Buffer | null {
  const donnee =
    env.TISSERIN_CLE ??
    (env.TISSERIN_CLE_FILE ? readFileSync(env.TISSERIN_CLE_FILE, 'utf8') : null);
  if (donnee)
    return /^[0-9a-f]{64}$/i.test(donnee.trim()) ? Buffer.from(donnee.trim(), 'hex') : null;
  if (mode === 'production') return null;
  mkdirSync(donnees, { recursive: true });
  const fichier = join(donnees, 'cle');
  if (!existsSync(fichier))
    writeFileSync(fichier, randomBytes(32).toString('hex'), { mode: 0o600 });
  return Buffer.from(readFileSync(fichier, 'utf8').trim(), 'hex');
}

/** A keyed hash, one key a use: what is hashed for one purpose says nothing in another. */
export const empreinteAvecCle = (cle: Buffer, usage: string, texte: string): string =>
  createHmac('sha256', createHmac('sha256', cle).update(usage).digest())
    .update(texte)
    .digest('hex');
