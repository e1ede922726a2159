/**
 * `npm run frontieres`: the boundaries of architecture.json, held by dependency-cruiser.
 * Says how many files it read, because a checker that reads none finds nothing wrong.
 */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { type Architecture, lireLArchitecture } from './architecture/lire-l-architecture.ts';
import { reglesDesFrontieres } from './frontieres/regles.ts';
import { sqlDansLeTexte } from './frontieres/sql-dans-le-texte.ts';

export interface Franchissement {
  regle: string;
  de: string;
  vers: string;
  pourquoi: string;
}

export interface Constat {
  /** Files of src/ that were really read. */
  lus: number;
  franchissements: Franchissement[];
}

async function lireLeGraphe(racine: string, architecture: Architecture): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    baseDir: resolve(racine),
    validate: true,
    ruleSet: { forbidden: reglesDesFrontieres(architecture) },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text, not a graph');
  return output;
}

const franchissementsDuGraphe = ({ summary }: ICruiseResult): Franchissement[] =>
  summary.violations.map(({ rule, from, to, cycle }) => {
    const [regle = rule.name, pourquoi = ''] = rule.name.split(': ');
    const vers = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
    return { regle, de: from, vers, pourquoi };
  });

/** What no graph shows: SQL without an import, a file that was not read, a file that belongs to no module. */
function franchissementsDUnFichier(
  racine: string,
  fichier: string,
  lus: ReadonlySet<string>,
  { modules }: Architecture,
): Franchissement[] {
  const trouves = sqlDansLeTexte(racine, fichier).map((vers) => ({
    regle: 'sql',
    de: fichier,
    vers,
    pourquoi: 'SQL stays in stockage/ and src/socle/base',
  }));
  const sien = Object.values(modules).some(({ dossier }) => fichier.startsWith(`${dossier}/`));
  const deComposition = /^src\/[^/]+$/.test(fichier);
  if (!sien && !deComposition)
    trouves.push({
      regle: 'sans-module',
      de: fichier,
      vers: '',
      pourquoi: 'no module of architecture.json holds this file',
    });
  if (!lus.has(fichier))
    trouves.push({ regle: 'non-lu', de: fichier, vers: '', pourquoi: 'this file was not read' });
  return trouves;
}

/** Reads every .ts and .tsx of `racine`/src and says each boundary crossed. */
export async function verifierLesFrontieres(racine = '.'): Promise<Constat> {
  const architecture = lireLArchitecture(racine);
  const graphe = await lireLeGraphe(racine, architecture);
  const sources = graphe.modules.map(({ source }) => source);
  const lus = new Set(sources.filter((source) => /^src\/.+\.tsx?$/.test(source)));
  const franchissements = franchissementsDuGraphe(graphe);
  for (const fichier of globSync('src/**/*.{ts,tsx}', { cwd: racine }))
    franchissements.push(...franchissementsDUnFichier(racine, fichier, lus, architecture));
  const plancher = architecture.planchers.fichiersLus;
  if (lus.size < plancher)
    franchissements.push({
      regle: 'plancher',
      de: `${lus.size} files read`,
      vers: `at least ${plancher} expected`,
      pourquoi: 'architecture.json, planchers.fichiersLus',
    });
  return { lus: lus.size, franchissements };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lus, franchissements } = await verifierLesFrontieres();
  for (const { regle, de, vers, pourquoi } of franchissements)
    console.error(`✗ ${regle}: ${de} → ${vers}\n    ${pourquoi}`);
  console.log(`${lus} files read, ${franchissements.length} boundaries crossed`);
  process.exit(franchissements.length > 0 ? 1 : 0);
}
