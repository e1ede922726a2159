import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node whose tools (vitest, dependency-cruiser) and type stripping we count on. */
const MAJEURE_VOULUE = 24;

const racine = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The Node 24 to run with: the one running now when it is recent enough, else the one npm brought.
 * Plain JavaScript, because this very file must be readable by the older Node of the machine.
 *
 * @returns {string | null} a path; null when npm brought none for this platform
 */
export function chercherNode() {
  if (Number.parseInt(process.versions.node, 10) >= MAJEURE_VOULUE) return process.execPath;
  const plateforme = process.platform === 'win32' ? 'win' : process.platform;
  const paquet = join(racine, 'node_modules', `node-${plateforme}-${process.arch}`, 'bin');
  const chemin = join(paquet, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(chemin) ? chemin : null;
}
