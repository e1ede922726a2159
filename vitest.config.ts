import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Four suites, told apart by file names alone:
 * `*.test.ts(x)` pure, `*.base.test.ts` with a database, `*.charte.test.ts` the charter,
 * `parcours/*.parcours.ts` the browser journeys.
 */
const AVEC_UNE_BASE = '**/*.base.test.{ts,tsx}';
const CHARTE = '**/*.charte.test.{ts,tsx}';

export default defineConfig({
  test: {
    reporters: ['default', './charte/bilan.ts'],
    // Left to itself vitest keeps a core free; on the two that continuous integration has, that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The files of a worker share the modules they import: reading them anew for each was a third of the time. So a
    // test leaves nothing behind in a module, and a base is its own file's.
    isolate: false,
    // Many times what each takes: a limit ends what hangs, and says nothing of a slow machine.
    projects: [
      {
        extends: true,
        test: {
          name: 'unite',
          include: ['{src,outils,charte,attaques}/**/*.test.{ts,tsx}'],
          exclude: [AVEC_UNE_BASE, CHARTE],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'base',
          include: ['{src,outils,charte,attaques}/**/*.base.test.{ts,tsx}'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'charte',
          include: ['{src,outils,charte,attaques}/**/*.charte.test.{ts,tsx}'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'parcours',
          include: ['parcours/*.parcours.{ts,tsx}'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
