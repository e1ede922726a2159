import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bilan, compter, type RapportDeVitest } from './compter.ts';

export interface Lancement {
  bilan: Bilan;
  rapport: RapportDeVitest | null;
}

/**
 * Runs vitest with these arguments, its output shown as it comes, and counts from its JSON report.
 * @param environnement added to ours: which database, which browser
 */
export async function lancerVitest(
  args: readonly string[],
  environnement: Record<string, string> = {},
): Promise<Lancement> {
  const dossier = mkdtempSync(join(tmpdir(), 'tisserin-essais-'));
  const fichier = join(dossier, 'rapport.json');
  try {
    const sortie = await attendre(
      [
        join('node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=./charte/bilan.ts',
        '--reporter=json',
        `--outputFile.json=${fichier}`,
        ...args,
      ],
      environnement,
    );
    const rapport = existsSync(fichier)
      ? (JSON.parse(readFileSync(fichier, 'utf8')) as RapportDeVitest)
      : null;
    return { bilan: compter(rapport, sortie), rapport };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

const attendre = (args: string[], environnement: Record<string, string>): Promise<number> =>
  new Promise((resoudre, rejeter) => {
    const enfant = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environnement },
    });
    enfant.once('error', rejeter);
    enfant.once('close', (code) => resoudre(code ?? 1));
  });
