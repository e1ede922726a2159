/**
 * `npm test`: every test, or those of one module (`npm test -- accueil`).
 * Hands over to essais/essais.ts on Node 24, whatever Node the machine started us with.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chercherNode } from './noeud.mjs';

const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const node = chercherNode();
if (!node) {
  console.error(
    `Tests need Node 24; this is ${process.versions.node} and npm brought none for ${process.platform} ${process.arch}. Install Node 24 and run npm test again.`,
  );
  process.exit(2);
}
const { status } = spawnSync(
  node,
  [
    join(racine, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    join(racine, 'outils', 'essais', 'essais.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: racine, stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exit(status ?? 1);
