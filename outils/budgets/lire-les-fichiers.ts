import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FichierLu {
  chemin: string;
  texte: string;
  lignes: number;
  /** `production` is what runs for people (src/); tools, tests and papers have their own budgets or none. */
  genre: 'production' | 'outil' | 'essai' | 'autre';
}

const ESSAI = /(^|\/|\.)(test|essais|parcours)\.tsx?$|^(charte|parcours)\//;

function genreDe(chemin: string): FichierLu['genre'] {
  if (!/\.tsx?$/.test(chemin) || /\.(gen|d)\.ts$/.test(chemin)) return 'autre';
  if (ESSAI.test(chemin)) return 'essai';
  return chemin.startsWith('src/') ? 'production' : 'outil';
}

/** Everything we write under src, outils, charte, attaques, parcours and migrations. */
export const lireLesFichiers = (racine = '.'): FichierLu[] =>
  globSync('{src,outils,charte,attaques,parcours,migrations}/**/*.*', { cwd: racine })
    .filter((chemin) => /\.(tsx?|mjs|sql|typ|css|md)$/.test(chemin))
    .sort()
    .map((chemin) => {
      const texte = readFileSync(join(racine, chemin), 'utf8');
      return {
        chemin,
        texte,
        lignes: texte.split('\n').length - (texte.endsWith('\n') ? 1 : 0),
        genre: genreDe(chemin),
      };
    });
