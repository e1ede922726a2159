/**
 * A fresh, migrated database for one test file: PGlite from a cached copy, or (TISSERIN_TEST_BASE=postgres)
 * a PostgreSQL database made from a template. Both run the same migrations and the same policies.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Environnement } from '#acces';
import { type Connexion, horlogeReglee, type Moteur, ouvrirPglite, ouvrirPostgres } from '#socle';
import { passerLesMigrations } from '../src/ouvrir-la-base.ts';
import { empreinteDesMigrations, prendreLaCopie } from './tisserin/copie-de-la-base.ts';

const versLaBase = (adresse: string, base: string): string =>
  Object.assign(new URL(adresse), { pathname: `/${base}` }).toString();

/** One test file at a time migrates: roles belong to the whole cluster, and two founding it at once would collide. */
export async function enTenantLeServeur<T>(
  adresse: string,
  faire: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: versLaBase(adresse, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4217002)');
    return await faire(client);
  } finally {
    await client.end();
  }
}

async function postgresMigree(adresse: string): Promise<Moteur> {
  const modele = `tisserin_modele_${empreinteDesMigrations()}`;
  const nom = `tisserin_essai_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const vers = (base: string) => versLaBase(adresse, base);
  await enTenantLeServeur(adresse, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      modele,
    ]);
    if (!rowCount) {
      await client.query(`create database ${modele}_brouillon`);
      const moteur = await ouvrirPostgres(vers(`${modele}_brouillon`), {
        connexions: 1,
        sansDelai: true,
      });
      await passerLesMigrations(moteur);
      await moteur.fermer();
      await client.query(`alter database ${modele}_brouillon rename to ${modele}`);
    }
    await client.query(`create database ${nom} template ${modele}`);
  });
  const moteur = await ouvrirPostgres(vers(nom), { connexions: 4 });
  return {
    ...moteur,
    async fermer() {
      await moteur.fermer();
      const menage = new pg.Client({ connectionString: vers('postgres') });
      await menage.connect();
      await menage.query(`drop database if exists ${nom} with (force)`);
      await menage.end();
    },
  };
}

/**
 * A base has the months of the journal around the day when it was migrated. The clocks of the tests stand still, from
 * January 2026 to 2027: their months are there whatever the day is.
 */
export const preparerLesMoisDesEssais = (moteur: Moteur) =>
  moteur.directement.executer("select journal.preparer_les_partitions('2026-01-01', 24)");

async function uneBaseMigree(): Promise<Moteur> {
  if (process.env.TISSERIN_TEST_BASE !== 'postgres')
    return ouvrirPglite(undefined, await prendreLaCopie());
  const adresse = process.env.TISSERIN_TEST_POSTGRES_URL;
  if (!adresse) throw new Error('TISSERIN_TEST_POSTGRES_URL is missing');
  return postgresMigree(adresse);
}

/** @returns a database of its own for the calling test file; close it in `afterAll` */
export async function uneBase(): Promise<Moteur> {
  const moteur = await uneBaseMigree();
  await preparerLesMoisDesEssais(moteur);
  return moteur;
}

/** Writes as the owner, past every policy: only for builders that put a scene in place. */
export const enProprietaire = <T>(
  moteur: Moteur,
  faire: (connexion: Connexion) => Promise<T>,
): Promise<T> => moteur.transaction(faire);

/** The environment of a test: this base, a clock that stands still at `instant` until moved, a key of its own. */
export const unEnvironnement = (moteur: Moteur, instant = '2026-11-24T09:00:00Z') => {
  const horloge = horlogeReglee(instant);
  return { moteur, horloge, cle: Buffer.alloc(32, 7) } satisfies Environnement;
};
