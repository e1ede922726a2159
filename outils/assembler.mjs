/**
 * Assembles the command line and the product into plain JavaScript in `.cache/assemblage/`, once for each state of
 * the sources: a start then reads one file instead of a thousand (docs/decisions/2026-11-26-assembler-avant-de-partir.md).
 * Plain JavaScript, readable by the older Node of the machine.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ['src', 'outils'];

/** A source says where its own file is; once assembled it must still say so. */
const lieuxDesSources = {
  name: 'lieux-des-sources',
  setup(assemblage) {
    assemblage.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const texte = readFileSync(path, 'utf8');
      if (!texte.includes('import.meta.')) return undefined;
      const contents = texte
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

function empreinteDesSources() {
  const resume = createHash('sha256').update(racine);
  const fichiers = SOURCES.flatMap((dossier) =>
    readdirSync(join(racine, dossier), { recursive: true, encoding: 'utf8' }).map((fichier) =>
      join(dossier, fichier),
    ),
  ).filter((fichier) => /(?<!\.test)\.(tsx?|mjs)$/.test(fichier));
  for (const fichier of [...fichiers.sort(), 'package.json', 'package-lock.json'])
    resume.update(fichier).update(readFileSync(join(racine, fichier)));
  return resume.digest('hex').slice(0, 12);
}

const CACHE = join(racine, '.cache');

/** `.cache` of the project; where that is read-only, the folder that systemd gives, or one of the machine's. */
function cache() {
  try {
    mkdirSync(CACHE, { recursive: true });
    accessSync(CACHE, constants.W_OK);
    return CACHE;
  } catch {
    return process.env.CACHE_DIRECTORY ?? join(tmpdir(), 'tisserin');
  }
}

const ENTREE = 'tisserin.js';

/**
 * @returns {Promise<{ entree: string, compilation: string }>} the file to run, and where Node keeps its own
 *   compilation of it
 */
export async function assembler() {
  const empreinte = empreinteDesSources();
  const compilation = join(cache(), 'compilation');
  // What the installation assembled serves whoever may only read it.
  const installee = join(CACHE, 'assemblage', empreinte, ENTREE);
  if (existsSync(installee)) return { entree: installee, compilation };
  const dossier = join(cache(), 'assemblage');
  const voulu = join(dossier, empreinte);
  const entree = join(voulu, ENTREE);
  if (!existsSync(entree)) {
    const { build, stop } = await import('esbuild');
    const chantier = `${voulu}.${process.pid}`;
    await build({
      absWorkingDir: racine,
      entryPoints: [join('outils', 'tisserin', 'tisserin.ts')],
      outdir: chantier,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      packages: 'external',
      sourcemap: true,
      // Places are enough: the first error that tells its own reads the whole map, and everyone waits.
      sourcesContent: false,
      logLevel: 'warning',
      plugins: [lieuxDesSources],
    });
    await stop();
    // Of the same sources, another start may be assembling its own, or running what it assembled.
    for (const ancien of readdirSync(dossier))
      if (!ancien.startsWith(empreinte))
        rmSync(join(dossier, ancien), { recursive: true, force: true });
    if (!existsSync(entree)) rmSync(voulu, { recursive: true, force: true });
    try {
      renameSync(chantier, voulu);
    } catch {
      // Another start assembled the same sources meanwhile: theirs serves.
      rmSync(chantier, { recursive: true, force: true });
    }
  }
  return { entree, compilation };
}
