import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLesProgrammes, chercherUnProgramme, dossiersDuPath } from './chercher-un-programme.ts';

/** The oldest PostgreSQL that Tisserin promises to run on, and so the one worth testing first. */
const MAJEURE_MINIMALE = 15;

export interface PostgresDEssai {
  version: string;
  url: string;
  arreter: () => void;
}

interface Binaires {
  dossier: string;
  version: string;
  majeure: number;
}

const dossiersDeDebian = (): string[] => {
  try {
    return readdirSync('/usr/lib/postgresql').map((v) => `/usr/lib/postgresql/${v}/bin`);
  } catch {
    return [];
  }
};

function lireLaVersion(dossier: string): Binaires {
  const { stdout } = spawnSync(join(dossier, 'postgres'), ['--version'], { encoding: 'utf8' });
  const version = /(\d+)[.\d]*/.exec(stdout ?? '')?.[0] ?? '0';
  return { dossier, version, majeure: Number.parseInt(version, 10) };
}

/** Server programs of PostgreSQL 15 or later on this machine, the oldest of them; null when there are none. */
export function chercherLesBinaires(): Binaires | null {
  const [choisi] = [...dossiersDeDebian(), ...dossiersDuPath()]
    .filter((dossier) => aLesProgrammes(dossier, ['initdb', 'pg_ctl', 'postgres']))
    .map(lireLaVersion)
    .filter(({ majeure }) => majeure >= MAJEURE_MINIMALE)
    .sort((a, b) => a.majeure - b.majeure);
  return choisi ?? null;
}

const sePrend = (port: number): Promise<boolean> =>
  new Promise((resoudre) => {
    const serveur = createServer();
    serveur.once('error', () => resoudre(false));
    serveur.listen(port, '127.0.0.1', () => serveur.close(() => resoudre(true)));
  });

// Under what a system lends to whoever connects (from 32768): a server killed and started again finds its port free,
// however many clients came meanwhile. Ten for each process, so that two of them do not choose the same.
let prochain = 20_000 + (process.pid % 1_200) * 10;
export async function portLibre(): Promise<number> {
  for (let essai = 0; essai < 200; essai += 1) {
    const port = prochain++;
    if (await sePrend(port)) return port;
  }
  throw new Error('no free port on 127.0.0.1');
}

/** PostgreSQL refuses to run as root: then its own system user runs it. */
const estRoot = process.getuid?.() === 0;

function executer(
  dossier: string,
  programme: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): void {
  const chemin = join(dossier, programme);
  const [commande, arguments_] = !estRoot
    ? [chemin, [...args]]
    : chercherUnProgramme(['runuser'])
      ? ['runuser', ['-u', 'postgres', '--', chemin, ...args]]
      : ['su', ['postgres', '-s', '/bin/sh', '-c', [chemin, ...args].map(citer).join(' ')]];
  // `cwd`: the postgres user may have no right to enter ours.
  const { status, stderr, error } = spawnSync(commande as string, arguments_ as string[], {
    cwd: '/',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${programme}: ${error?.message ?? stderr}`);
}

const citer = (texte: string) => `'${texte.replaceAll("'", "'\\''")}'`;

function donnerAPostgres(dossier: string): void {
  const uid = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
  const gid = Number(spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout);
  if (!uid) throw new Error('no system user "postgres" to run the server as');
  chownSync(dossier, uid, gid);
}

export interface Grappe extends PostgresDEssai {
  port: number;
  donnees: string;
  /** Every process of the server at once, as a machine that stops: nothing is flushed, nobody is told. */
  tuer: () => void;
  relancer: () => void;
  vit: () => boolean;
}

interface Demande {
  durable?: boolean;
  prendreDe?: string;
  sur?: string;
  env?: NodeJS.ProcessEnv;
  reglages?: readonly string[];
}

/** What a server must not be asked where its data matter to nobody. */
const SANS_DURER = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const enfantsDe = (pid: number): number[] => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').split(/\s+/).filter(Boolean).map(Number);
};

function vitEncore(donnees: string): boolean {
  try {
    process.kill(Number.parseInt(readFileSync(join(donnees, 'postmaster.pid'), 'utf8'), 10), 0);
    return true;
  } catch {
    return false;
  }
}

function tuerLeServeur(donnees: string): void {
  const pid = Number.parseInt(readFileSync(join(donnees, 'postmaster.pid'), 'utf8'), 10);
  const tous = [pid, ...enfantsDe(pid)];
  for (const un of tous) {
    try {
      process.kill(un, 'SIGKILL');
    } catch {
      // A backend that ended meanwhile.
    }
  }
}

/**
 * A cluster of its own in a temporary folder, on a free loopback port. `arreter` stops it and removes the folder; call
 * it in every case.
 * @param durable writes to the disk at each commit, for what a drill kills; else it holds nothing worth keeping
 * @param sur the folder of the disk where it writes; else the temporary one
 * @param env what its server is started with, besides ours
 * @param reglages settings of the server, besides ours (`max_wal_size=64MB`)
 * @param prendreDe a running cluster to stand by: the copy is made of it (`pg_basebackup`), and follows it
 */
export async function demarrerUneGrappe(
  { dossier, version }: Binaires,
  { durable = false, prendreDe, sur = tmpdir(), env = {}, reglages: siens = [] }: Demande = {},
): Promise<Grappe> {
  const racine = mkdtempSync(join(sur, 'tisserin-postgres-'));
  const donnees = join(racine, 'donnees');
  const arreter = () => {
    try {
      executer(dossier, 'pg_ctl', ['stop', '-D', donnees, '-m', 'immediate', '-w']);
    } catch {
      // Never started, or already gone: only the folder remains to remove.
    }
    rmSync(racine, { recursive: true, force: true });
  };
  try {
    if (estRoot) donnerAPostgres(racine);
    const port = await portLibre();
    if (prendreDe)
      executer(dossier, 'pg_basebackup', ['-D', donnees, '-d', prendreDe, '-R', '-c', 'fast']);
    else
      executer(dossier, 'initdb', [
        ...['-D', donnees, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'trust', '-N'],
      ]);
    const options = [
      ...['listen_addresses=127.0.0.1', 'unix_socket_directories='],
      ...(durable ? [] : SANS_DURER),
      ...siens,
    ];
    const reglages = [`-p ${port}`, ...options.map((une) => `-c ${une}`)].join(' ');
    const journal = join(racine, 'serveur.log');
    const relancer = () =>
      executer(
        dossier,
        'pg_ctl',
        ['start', '-D', donnees, '-w', '-l', journal, '-o', reglages],
        env,
      );
    relancer();
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    return {
      ...{ version, url, port, donnees, arreter, relancer },
      tuer: () => tuerLeServeur(donnees),
      vit: () => vitEncore(donnees),
    };
  } catch (erreur) {
    arreter();
    throw erreur;
  }
}

/** For the tests: without fsync. */
export const demarrerPostgres = (binaires: Binaires): Promise<PostgresDEssai> =>
  demarrerUneGrappe(binaires);
