import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  type Connexion,
  enPassantLesVerrous,
  type Moteur,
  ouvrirPglite,
  ouvrirPostgres,
} from '#socle';
import { passerLesMigrations } from '../../src/ouvrir-la-base.ts';
import { enTenantLeServeur } from '../base-d-essai.ts';
import { commandes } from './commandes.ts';
import { prendreLaCopie } from './copie-de-la-base.ts';
import { executer } from './executer.ts';

/** A migrated installation that commands can be pointed at: a PGlite folder, or a database with its three logins. */
export interface LieuDEssai {
  env: Record<string, string>;
  cle: Buffer;
  /** In one transaction, past forced policies. */
  enProprietaire<T>(faire: (connexion: Connexion) => Promise<T>): Promise<T>;
  enCourant<T>(faire: (moteur: Moteur) => Promise<T>): Promise<T>;
  enSauvegarde?<T>(faire: (connexion: Connexion) => Promise<T>): Promise<T>;
  /** What pg_dump itself answers to this login. */
  pgDump?(url: string): string;
  fermer(): Promise<void>;
}

const CLE = 'a'.repeat(64);
const cle = Buffer.from(CLE, 'hex');

async function avec<T>(moteur: Moteur, faire: (moteur: Moteur) => Promise<T>): Promise<T> {
  try {
    return await faire(moteur);
  } finally {
    await moteur.fermer();
  }
}
const passantLesVerrous =
  <T>(faire: (connexion: Connexion) => Promise<T>) =>
  (moteur: Moteur) =>
    moteur.transaction((c) => enPassantLesVerrous(c, () => faire(c)));

async function lieuDePglite(travail: string): Promise<LieuDEssai> {
  const donnees = join(travail, 'donnees');
  mkdirSync(donnees);
  const base = join(donnees, 'base');
  await (await ouvrirPglite(base, await prendreLaCopie())).fermer();
  return {
    env: { TISSERIN_DONNEES: donnees, TISSERIN_CLE: CLE },
    cle,
    enProprietaire: async (faire) => avec(await ouvrirPglite(base), passantLesVerrous(faire)),
    enCourant: async (faire) => avec(await ouvrirPglite(base), faire),
    fermer: async () => undefined,
  };
}

/** The roles that docs/exploitation.md makes, the one of backups by the very SQL that the command prints. */
async function faireLesRoles(client: pg.Client, suffixe: string): Promise<void> {
  const dite = await executer(commandes, ['sauvegarder', '--nouveau-role', `sauv_${suffixe}`], {
    env: {},
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
  await client.query(`create role prop_${suffixe} login createrole`);
  await client.query(`create role jour_${suffixe} login`);
  for (const phrase of (dite.json as { sql: string[] }).sql) await client.query(phrase);
  for (const base of ['lieu', 'preuve'])
    await client.query(`create database ${base}_${suffixe} owner prop_${suffixe}`);
}

async function lieuDePostgres(adresse: string): Promise<LieuDEssai> {
  const suffixe = randomUUID().slice(0, 8);
  const vers = (role: string) =>
    Object.assign(new URL(adresse), { username: role, pathname: `/lieu_${suffixe}` }).toString();
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  await faireLesRoles(client, suffixe);
  const [jour, prop, sauv] = ['jour', 'prop', 'sauv'].map((nom) => vers(`${nom}_${suffixe}`)) as [
    string,
    string,
    string,
  ];
  const enProprietaire = async () => ouvrirPostgres(prop, { connexions: 2, sansDelai: true });
  await enTenantLeServeur(adresse, async () => {
    // Another database of this cluster may have made the group roles, which this owner then may not give itself.
    await client.query(`do $$ begin
      if exists (select 1 from pg_roles where rolname = 'gardien') then grant gardien to prop_${suffixe}; end if; end $$`);
    await avec(await enProprietaire(), async (moteur) => {
      await passerLesMigrations(moteur);
    });
  });
  const env = {
    TISSERIN_MODE: 'production',
    TISSERIN_CLE: CLE,
    DATABASE_URL: jour,
    DATABASE_URL_PROPRIETAIRE: prop,
    DATABASE_URL_SAUVEGARDE: sauv,
    DATABASE_URL_PREUVE: prop.replace(`/lieu_${suffixe}`, `/preuve_${suffixe}`),
  };
  await executer(commandes, ['migrer'], {
    env,
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
  return {
    env,
    cle,
    enProprietaire: async (faire) => avec(await enProprietaire(), passantLesVerrous(faire)),
    enCourant: async (faire) => avec(await ouvrirPostgres(jour, { connexions: 2 }), faire),
    enSauvegarde: async (faire) =>
      avec(await ouvrirPostgres(sauv, { connexions: 1 }), (moteur) => moteur.transaction(faire)),
    pgDump: (url) =>
      spawnSync('pg_dump', ['--dbname', url, '--exclude-schema=taches'], { encoding: 'utf8' })
        .stderr,
    async fermer() {
      for (const base of ['lieu', 'preuve'])
        await client.query(`drop database ${base}_${suffixe} with (force)`);
      for (const nom of ['prop', 'jour', 'sauv'])
        await client.query(`drop owned by ${nom}_${suffixe}; drop role ${nom}_${suffixe}`);
      await client.end();
    },
  };
}

/** @param travail a folder of the test's own */
export function unLieu(travail: string): Promise<LieuDEssai> {
  if (process.env.TISSERIN_TEST_BASE !== 'postgres') return lieuDePglite(travail);
  const adresse = process.env.TISSERIN_TEST_POSTGRES_URL;
  if (!adresse) throw new Error('TISSERIN_TEST_POSTGRES_URL is missing');
  return lieuDePostgres(adresse);
}
