import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A program of the machine that failed, with its last words. */
export class ProgrammeEnEchec extends Error {
  readonly programme: string;
  readonly dit: string;
  constructor(programme: string, dit: string) {
    super(`${programme}: ${dit}`);
    this.programme = programme;
    this.dit = dit;
  }
}

interface Lancement {
  env?: Readonly<Record<string, string>>;
  entree?: Readable;
  /** Each line that it writes on its standard error. */
  siLigne?: (ligne: string) => void;
}

const LIGNES_GARDEES = 4;

/** Runs a program; its output is read as it comes, and `fin` says whether it went to its end. */
export function lancer(
  programme: string,
  args: readonly string[],
  { env = {}, entree, siLigne = () => undefined }: Lancement = {},
): { sortie: Readable; fin: Promise<void> } {
  const enfant = spawn(programme, [...args], {
    env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
    stdio: [entree ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  const derniers: string[] = [];
  if (enfant.stderr)
    createInterface({ input: enfant.stderr }).on('line', (ligne) => {
      siLigne(ligne);
      derniers.push(ligne);
      if (derniers.length > LIGNES_GARDEES) derniers.shift();
    });
  const fini = new Promise<void>((resoudre, rejeter) => {
    enfant.once('error', (erreur) => rejeter(new ProgrammeEnEchec(programme, erreur.message)));
    enfant.once('close', (code) =>
      code === 0
        ? resoudre()
        : rejeter(new ProgrammeEnEchec(programme, derniers.join(' ') || `code ${code}`)),
    );
  });
  // What it says of its end is worth more than the broken pipe that its end leaves behind.
  const nourri =
    entree && enfant.stdin ? pipeline(entree, enfant.stdin).then(undefined, (e) => e) : undefined;
  const fin = fini.then(async () => {
    const erreur = await nourri;
    if (erreur) throw erreur;
  });
  fin.catch(() => undefined);
  return { sortie: enfant.stdout as Readable, fin };
}

/** PostgreSQL's own programs, of the server's version where several are installed (Debian). */
export function programmeDePostgres(nom: string, majeure: number): string {
  const deDebian = `/usr/lib/postgresql/${majeure}/bin/${nom}`;
  return existsSync(deDebian) ? deDebian : nom;
}

/** An address in the environment, so that no password shows in the list of processes. */
export function enEnvironnement(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const dits = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? '',
  };
  return Object.fromEntries(Object.entries(dits).filter(([, valeur]) => valeur !== ''));
}
