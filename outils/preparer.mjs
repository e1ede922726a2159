/**
 * Run by `npm ci` at its end: assembles the product and makes the copy that a first start begins from. What fails
 * here costs seconds at that start and nothing else, so it never fails an installation.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commande = join(dirname(fileURLToPath(import.meta.url)), 'tisserin.mjs');
const sansReglages = { ...process.env, TISSERIN_MODE: 'essai', TISSERIN_CLE: '0'.repeat(64) };
spawnSync(process.execPath, [commande, 'preparer'], { stdio: 'inherit', env: sansReglages });
