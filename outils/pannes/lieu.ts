import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ouvrirLaBase } from '../../src/ouvrir-la-base.ts';
import { chercherLesBinaires, demarrerUneGrappe, type Grappe } from '../essais/postgres-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';
import { commandes } from '../tisserin/commandes.ts';
import { prendreLaCopie } from '../tisserin/copie-de-la-base.ts';
import { preparerLEssaiDuJour } from '../tisserin/essai-du-jour.ts';
import { executer } from '../tisserin/executer.ts';
import type { Interroger } from './constats.ts';

/** Where the product of a drill writes, and how its base is looked at from outside. */
export interface Lieu {
  /** What the settings of the product are, here. */
  env: NodeJS.ProcessEnv;
  /** Opens the base once, for all the questions of one look. */
  regarder<T>(faire: (interroger: Interroger) => Promise<T>): Promise<T>;
  fermer(): Promise<void>;
}

export interface LieuPostgres extends Lieu {
  grappe: Grappe;
}

async function commander(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const issue = await executer(commandes, argv, {
    env,
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
  if (issue.code !== 0) throw new Error(issue.phrases.join(' '));
}

/** Whether the journal of this place verifies, as an operator asks it. */
export const verifierLeJournal = async ({ env }: Lieu): Promise<string[]> =>
  commander(['journal', 'verifier'], env).then(
    () => [],
    (erreur: Error) => [`journal : ${erreur.message}`],
  );

/** A PostgreSQL of its own that writes to the disk at each commit, with the demonstration département. */
export async function unLieuPostgres(
  grappeVoulue: Parameters<typeof demarrerUneGrappe>[1] = {},
): Promise<LieuPostgres | null> {
  const binaires = chercherLesBinaires();
  if (!binaires) return null;
  const grappe = await demarrerUneGrappe(binaires, { durable: true, ...grappeVoulue });
  const en = (qui: string, base: string) => `postgres://${qui}@127.0.0.1:${grappe.port}/${base}`;
  const regarder = async <T>(faire: (interroger: Interroger) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: en('postgres', 'tisserin') });
    await client.connect();
    try {
      return await faire(async (sql, parametres = []) => {
        const { rows } = await client.query(sql, [...parametres]);
        return rows;
      });
    } finally {
      await client.end();
    }
  };
  const env = {
    TISSERIN_CLE: randomBytes(32).toString('hex'),
    DATABASE_URL: en('tisserin', 'tisserin'),
    DATABASE_URL_PROPRIETAIRE: en('tisserin_proprietaire', 'tisserin'),
  };
  try {
    const client = new pg.Client({ connectionString: grappe.url });
    await client.connect();
    await client.query('create role tisserin_proprietaire login createrole');
    await client.query('create role tisserin login');
    await client.query('create database tisserin owner tisserin_proprietaire');
    await client.end();
    await regarder(async (interroger) => {
      for (const nom of ['pg_trgm', 'unaccent', 'btree_gin'])
        await interroger(`create extension ${nom}`);
    });
    await commander(['departement', 'generer'], { ...env, TISSERIN_MODE: 'essai' });
  } catch (erreur) {
    grappe.arreter();
    throw erreur;
  }
  return {
    grappe,
    env: { ...env, TISSERIN_MODE: 'production' },
    regarder,
    fermer: async () => grappe.arreter(),
  };
}

/** A data folder of the try-out; looked at only when no process holds it. */
/** @param sur the folder of the disk where it writes; else the temporary one */
export async function unLieuPglite(sur = tmpdir()): Promise<Lieu> {
  await prendreLaCopie();
  await preparerLEssaiDuJour();
  const donnees = mkdtempSync(join(sur, 'tisserin-pannes-'));
  return {
    env: { TISSERIN_DONNEES: donnees },
    regarder: async (faire) => {
      // A folder emptied by someone else would be made anew, and what it lacks be taken for what the product lost.
      const dedans = existsSync(donnees) ? readdirSync(donnees) : [];
      if (!dedans.includes('base') || dedans.includes('base-en-chantier'))
        throw new Error(`no whole base in ${donnees}, only: ${dedans.join(' ')}`);
      const moteur = await ouvrirLaBase({ ...REGLAGES_D_ESSAI, donnees }, 'proprietaire');
      try {
        return await faire(async <T>(sql: string, parametres: readonly unknown[] = []) => {
          const { lignes } = await moteur.directement.executer<T>(sql, parametres);
          return lignes;
        });
      } finally {
        await moteur.fermer();
      }
    },
    fermer: async () => rmSync(donnees, { recursive: true, force: true }),
  };
}
