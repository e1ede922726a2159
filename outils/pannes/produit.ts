import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const COMMANDE = join(import.meta.dirname, '..', 'tisserin.mjs');
/** Minutes: a try-out invents its département at its first start, on a machine that may be busy. */
const DEPART_AU_PLUS_MS = 240_000;

/** The product as an operator starts it: the command, which starts the server, on a port that stays its own. */
export interface ProduitEnMarche {
  readonly adresse: string;
  /** Whether a proxy would still send requests here. */
  repond(): boolean;
  /** The number of the server itself; changes at each start. */
  pid(): number;
  demarrer(): Promise<void>;
  /**
   * SIGKILL, at once.
   * @param quoi the server, as when memory lacks; or the command that started it, whose server must not outlive it
   */
  tuer(quoi?: 'serveur' | 'commande'): Promise<void>;
  /** SIGTERM, as a supervisor asks. */
  arreter(): Promise<void>;
  /** What it wrote on its error output since its start. */
  journal(): string;
}

/** The server that a command has started, among what else it started. */
function serveurDe(commande: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(commande)], {
    encoding: 'utf8',
  });
  const ligne = stdout.split('\n').find((une) => une.includes(' demarrer'));
  if (!ligne) throw new Error('the command has no server');
  return Number.parseInt(ligne, 10);
}

const vit = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const attendreSaFin = async (pid: number, enMs: number): Promise<void> => {
  const fin = Date.now() + enMs;
  while (vit(pid)) {
    if (Date.now() > fin) throw new Error(`process ${pid} outlives what it was told`);
    await new Promise((resoudre) => setTimeout(resoudre, 20));
  }
};

export function unProduitAPart(port: number, env: NodeJS.ProcessEnv): ProduitEnMarche {
  let commande: ChildProcess | undefined;
  let serveur = 0;
  let repond = false;
  let dit = '';
  const adresse = `http://127.0.0.1:${port}`;
  const demarrer = () =>
    new Promise<void>((resoudre, rejeter) => {
      dit = '';
      const enfant = spawn(process.execPath, [COMMANDE, 'demarrer', '--json'], {
        env: {
          ...process.env,
          ...env,
          PORT: String(port),
          TISSERIN_ADRESSE: '127.0.0.1',
          TISSERIN_URL: adresse,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      commande = enfant;
      const delai = setTimeout(() => rejeter(new Error(`no start: ${dit}`)), DEPART_AU_PLUS_MS);
      enfant.stderr.on('data', (morceau) => {
        dit = `${dit}${morceau}`.slice(-20_000);
      });
      enfant.stdout.on('data', (morceau) => {
        if (!String(morceau).includes('"adresse"')) return;
        clearTimeout(delai);
        serveur = serveurDe(enfant.pid ?? 0);
        repond = true;
        resoudre();
      });
      enfant.once('exit', (code) => {
        clearTimeout(delai);
        rejeter(new Error(`the product stopped (${code}): ${dit}`));
      });
    });
  const frapper = async (qui: number, signal: NodeJS.Signals, enMs: number) => {
    const parti = new Promise((resoudre) => commande?.once('exit', resoudre));
    process.kill(qui, signal);
    await parti;
    repond = false;
    if (serveur > 0) await attendreSaFin(serveur, enMs);
  };
  return {
    adresse,
    repond: () => repond,
    pid: () => serveur,
    demarrer,
    tuer: (quoi = 'serveur') =>
      frapper(quoi === 'serveur' ? serveur : (commande?.pid ?? 0), 'SIGKILL', 30_000),
    arreter: async () => {
      if (commande?.exitCode === null && commande.signalCode === null)
        await frapper(commande.pid ?? 0, 'SIGTERM', 30_000);
    },
    journal: () => dit,
  };
}

/** Waits until it says that it is ready. @returns milliseconds waited */
export async function attendrePret(adresse: string, auPlusMs = 120_000): Promise<number> {
  const debut = Date.now();
  let dernier = '';
  while (Date.now() - debut < auPlusMs) {
    const reponse = await fetch(`${adresse}/readyz`).catch(() => null);
    if (reponse?.status === 200) return Date.now() - debut;
    dernier = reponse ? await reponse.text() : 'no answer';
    await new Promise((resoudre) => setTimeout(resoudre, 100));
  }
  throw new Error(`not ready after ${auPlusMs} ms: ${dernier}`);
}
