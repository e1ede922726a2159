import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Alea, alea } from '../departement/index.ts';
import { lancerVitest } from '../essais/lancer-vitest.ts';
import { chercherLesBinaires, demarrerUneGrappe, type Grappe } from '../essais/postgres-d-essai.ts';

/** Who was killed, and when. */
interface Mort {
  quoi: 'processus des tests' | 'serveur' | 'PostgreSQL';
  le: number;
}

export interface BilanDeLaSuite {
  fichiers: number;
  morts: Readonly<Record<string, number>>;
  /** Files that a death took with it, and that pass when they are played again, on the same cluster. */
  rejoues: number;
  /** What did not hold: must be empty. */
  manques: string[];
}

interface Ligne {
  pid: number;
  pere: number;
  commande: string;
}

function tousLesProcessus(): Ligne[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((ligne) => {
    const lue = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(ligne);
    return lue ? [{ pid: Number(lue[1]), pere: Number(lue[2]), commande: lue[3] ?? '' }] : [];
  });
}

/** All that this process has started, near or far. */
function descendants(): Ligne[] {
  const tous = tousLesProcessus();
  const trouves: Ligne[] = [];
  let peres = new Set([process.pid]);
  while (peres.size > 0) {
    const enfants = tous.filter(({ pere }) => peres.has(pere));
    trouves.push(...enfants);
    peres = new Set(enfants.map(({ pid }) => pid));
  }
  return trouves;
}

const OUVRIER = /vitest\/dist\/workers|vitest.*forks/;

/** Those that may die: the processes that run tests, the servers that tests have started, a session of PostgreSQL. */
function victimes(grappe: Grappe): Record<Mort['quoi'], number[]> {
  const nes = descendants();
  const maitre = Number.parseInt(readFileSync(join(grappe.donnees, 'postmaster.pid'), 'utf8'), 10);
  const sessions = tousLesProcessus().filter(
    ({ pere, commande }) => pere === maitre && /tisserin_essai/.test(commande),
  );
  return {
    'processus des tests': nes.filter(({ commande }) => OUVRIER.test(commande)).map((un) => un.pid),
    serveur: nes.filter(({ commande }) => / demarrer( |$)/.test(commande)).map((un) => un.pid),
    PostgreSQL: sessions.map((un) => un.pid),
  };
}

/** Kills now and then, until told to stop. */
function ouvrirLaChasse(grappe: Grappe, hasard: Alea, enMoyenneMs: number) {
  const morts: Mort[] = [];
  let minuterie: NodeJS.Timeout;
  const frapper = () => {
    const possibles = Object.entries(victimes(grappe)).filter(([, pids]) => pids.length > 0);
    const choisi = possibles[hasard.entier(0, Math.max(0, possibles.length - 1))];
    if (choisi) {
      const [quoi, pids] = choisi as [Mort['quoi'], number[]];
      try {
        process.kill(pids[hasard.entier(0, pids.length - 1)] as number, 'SIGKILL');
        morts.push({ quoi, le: Date.now() });
      } catch {
        // It ended by itself meanwhile.
      }
    }
    attendre();
  };
  const attendre = () => {
    minuterie = setTimeout(frapper, hasard.entier(enMoyenneMs / 2, enMoyenneMs * 1.5));
  };
  attendre();
  return {
    morts,
    arreter: () => clearTimeout(minuterie),
  };
}

function fichiersDe(args: readonly string[]): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'list', '--filesOnly', '--json', ...args],
    { encoding: 'utf8' },
  );
  const lus = JSON.parse(stdout.slice(stdout.indexOf('['))) as { file: string }[];
  return [...new Set(lus.map(({ file }) => relative('.', file)))];
}

/** The drills themselves, and what `npm test` plays once, without PostgreSQL. */
const A_PART = [
  'outils/pannes',
  'outils/gestes-montres',
  'outils/mauvaises-saisies',
  'outils/banc',
  'attaques',
].map((dossier) => `--exclude=${dossier}/**`);

/** Time for PostgreSQL to come back, and for whoever had a connection to know that it is lost. */
const SUITES_D_UNE_MORT_MS = 20_000;
/** The end of a file that died is the end of its last test. */
const DERNIER_ESSAI_MS = 10_000;

/** What a cluster says of itself when all is over: every page of every base is read. */
function relireLaGrappe(grappe: Grappe, dossierDesProgrammes: string): string[] {
  const { status, stderr, stdout } = spawnSync(
    join(dossierDesProgrammes, 'pg_dumpall'),
    ['-d', grappe.url, '--no-role-passwords'],
    { encoding: 'utf8', maxBuffer: 2 ** 31 - 1, timeout: 300_000 },
  );
  const entiere =
    status === 0 && stdout.trimEnd().endsWith('PostgreSQL database cluster dump complete\n--');
  return entiere ? [] : [`la grappe ne se relit pas : ${stderr.slice(-300)}`];
}

/**
 * Plays the tests with a database while processes die at random, then again those that a death has taken, on the very
 * cluster that it left (docs/decisions/2026-11-26-survivre-a-des-morts.md).
 */
export async function jouerLaSuite(
  filtres: readonly string[],
  { graine, enMoyenneMs }: { graine: string; enMoyenneMs: number },
): Promise<BilanDeLaSuite> {
  const binaires = chercherLesBinaires();
  if (!binaires) throw new Error('PostgreSQL 15 ou plus récent manque sur cette machine.');
  const grappe = await demarrerUneGrappe(binaires);
  const args = ['--project=base', ...A_PART, ...filtres];
  const env = { TISSERIN_TEST_BASE: 'postgres', TISSERIN_TEST_POSTGRES_URL: grappe.url };
  try {
    const tous = fichiersDe(args);
    const chasse = ouvrirLaChasse(grappe, alea(`suite ${graine}`), enMoyenneMs);
    const { rapport } = await lancerVitest(args, env);
    chasse.arreter();
    const passes = new Map(
      (rapport?.testResults ?? []).map((un) => [relative('.', un.name), un] as const),
    );
    const aRejouer = tous.filter((un) => passes.get(un)?.status !== 'passed');
    const sansRaison = aRejouer.filter((nom) => {
      const un = passes.get(nom) as { startTime?: number; endTime?: number } | undefined;
      // A file that was never begun, or not ended, was with a process that died.
      if (!un?.startTime || !un.endTime) return chasse.morts.length === 0;
      const [debut, fin] = [un.startTime - SUITES_D_UNE_MORT_MS, un.endTime + DERNIER_ESSAI_MS];
      return !chasse.morts.some(({ le }) => le >= debut && le <= fin);
    });
    const manques = sansRaison.map((un) => `${un} échoue, et personne n’est mort`);
    if (aRejouer.length > 0) {
      const encore = await lancerVitest(['--project=base', ...A_PART, ...aRejouer], env);
      if (encore.bilan.failed > 0) manques.push(`rejoués : ${encore.bilan.failed} tests échouent`);
    }
    const restes = descendants().filter(({ commande }) => / demarrer( |$)|vitest/.test(commande));
    manques.push(...restes.map(({ commande }) => `reste en marche : ${commande.slice(0, 80)}`));
    manques.push(...relireLaGrappe(grappe, binaires.dossier));
    const morts: Record<string, number> = {};
    for (const { quoi } of chasse.morts) morts[quoi] = (morts[quoi] ?? 0) + 1;
    return { fichiers: tous.length, morts, rejoues: aRejouer.length, manques };
  } finally {
    grappe.arreter();
  }
}
