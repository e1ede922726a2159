#!/usr/bin/env node
/**
 * The command line (`npm start`, `npx tisserin …`). Readable by Node 20.19; hands over to tisserin/tisserin.ts,
 * assembled, on Node 24, whatever Node the machine started us with.
 */
import { spawn } from 'node:child_process';
import { assembler } from './assembler.mjs';
import { chercherNode } from './noeud.mjs';

const node = chercherNode();
if (!node) {
  console.error(
    `Tisserin a besoin de Node 24. Celui-ci est ${process.versions.node} et npm n’en a apporté aucun pour ${process.platform} ${process.arch}. Installez Node 24, puis relancez.`,
  );
  process.exit(2);
}
const { entree, compilation } = await assembler();
// Five hundred megabytes are enough to serve, to receive a flow of any size or to screen a département, and are what
// they are given: on a large machine Node would keep more.
const BORNEES = ['demarrer', 'flux-cnaf recevoir', 'flux-cnaf refaire', 'droits reperer'];
const [commande = '', sousCommande = ''] = process.argv.slice(2);
const borne =
  BORNEES.some((une) => une === commande || une === `${commande} ${sousCommande}`) &&
  !process.env.NODE_OPTIONS?.includes('old-space');
// A page's own objects die young: with room for a few pages, what collects them costs four times less. And one thread
// beside the one that answers: four of them took both cores for a tenth of a second, which every page then waited.
const enService = borne
  ? ['--max-old-space-size=256', '--max-semi-space-size=32', '--v8-pool-size=1']
  : [];
const enfant = spawn(
  node,
  ['--enable-source-maps', ...enService, entree, ...process.argv.slice(2)],
  {
    // The channel closes with us, however we end: a server never outlives the command that started it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: compilation,
      MALLOC_ARENA_MAX: '2',
      ...process.env,
      TISSERIN_LANCE_PAR_NODE: process.versions.node,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => enfant.kill(signal));
enfant.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
