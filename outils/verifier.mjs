/**
 * `npm run verifier`: everything that the build holds, step by step, each with its time. The quick steps all run;
 * if one fails, the long ones do not start. `npm run verifier -- --vite` stops after the quick ones.
 * Plain JavaScript: it finds Node 24 whatever Node the machine started us with.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chercherNode } from './noeud.mjs';

const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const node = chercherNode();
if (!node) {
  console.error(`This needs Node 24; here is ${process.versions.node}, and npm brought no other.`);
  process.exit(2);
}

const paquet = (...chemin) => join(racine, 'node_modules', ...chemin);
const tsx = (...args) => [paquet('tsx', 'dist', 'cli.mjs'), ...args];

const ETAPES = [
  {
    titre: 'Mise en forme et règles de biome',
    args: [paquet('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'],
  },
  { titre: 'Types', args: [paquet('typescript', 'bin', 'tsc'), '--noEmit'] },
  { titre: 'Frontières', args: tsx('outils/frontieres.ts') },
  { titre: 'Budgets', args: tsx('outils/budgets.ts') },
  { titre: 'Glossaire et noms', args: tsx('outils/glossaire.ts') },
  { titre: 'Déclarations et papiers générés', args: tsx('outils/papiers.ts', '--verifier') },
  { titre: 'Dépendances', args: tsx('outils/dependances/dependances.ts') },
  {
    titre: 'Charte',
    longue: true,
    args: [paquet('vitest', 'vitest.mjs'), 'run', '--project', 'charte'],
  },
  { titre: 'Essais', longue: true, args: [join(racine, 'outils', 'essais.mjs')] },
];

const vite = process.argv.includes('--vite');
const bilan = [];
for (const { titre, args, longue } of ETAPES) {
  const empechee = longue && (vite || bilan.some(({ etat }) => etat === 'échoue'));
  if (empechee) {
    bilan.push({ titre, etat: 'non lancée', secondes: 0 });
    continue;
  }
  console.log(`\n── ${titre}\n`);
  const debut = performance.now();
  const { status } = spawnSync(node, args, {
    cwd: racine,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const secondes = (performance.now() - debut) / 1000;
  bilan.push({ titre, etat: status === 0 ? 'passe' : 'échoue', secondes });
}

console.log('\n── Bilan\n');
const SIGNES = { passe: '✓', échoue: '✗', 'non lancée': '·' };
for (const { titre, etat, secondes } of bilan)
  console.log(`${SIGNES[etat]} ${titre.padEnd(36)}${etat.padEnd(12)}${secondes.toFixed(1)} s`);
const echecs = bilan.filter(({ etat }) => etat === 'échoue');
console.log(
  echecs.length === 0
    ? '\nTout tient.'
    : `\nÀ reprendre : ${echecs.map((e) => e.titre).join(', ')}.`,
);
process.exit(echecs.length === 0 ? 0 : 1);
