/**
 * `npm run docs`: the papers that the code writes of itself: map of modules, data-flow map, register,
 * notices, draft impact assessment, grid of accessibility, settings, NOTICE, licences.
 * `--verifier` writes nothing and says which are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declarations } from '../src/declarations.ts';
import { lireLArchitecture, modulesBatis } from './architecture/lire-l-architecture.ts';
import { LICENCES_ADMISES } from './dependances/admises.ts';
import { ecrireLesLicences, lireLesPaquets } from './dependances/licences.ts';
import { ecrireLAipd } from './papiers/aipd.ts';
import { dessinerLaCarte } from './papiers/carte.ts';
import { ecrireLesFlux } from './papiers/flux-de-donnees.ts';
import { ecrireLaNotice } from './papiers/notice.ts';
import { ecrireLesNotices } from './papiers/notices.ts';
import { ecrireLeRegistre } from './papiers/registre.ts';
import { ecrireLEnvironnement, ecrireLesReglages } from './papiers/reglages.ts';
import { ecrireLaGrille } from './papiers/rgaa.ts';

/** Each paper and its text as it should be today. */
export function lesPapiers(): Readonly<Record<string, string>> {
  const verrou = readFileSync('package-lock.json', 'utf8');
  const architecture = lireLArchitecture();
  const batis = modulesBatis(architecture).map(([nom]) => nom);
  return {
    'docs/carte.md': dessinerLaCarte(architecture, batis),
    'docs/flux-de-donnees.md': ecrireLesFlux(declarations),
    'docs/registre.md': ecrireLeRegistre(declarations),
    'docs/notices.md': ecrireLesNotices(declarations),
    'docs/aipd.md': ecrireLAipd(declarations),
    'docs/rgaa.md': ecrireLaGrille(),
    'docs/reglages.md': ecrireLesReglages(),
    '.env.example': ecrireLEnvironnement(),
    NOTICE: ecrireLaNotice(verrou),
    'docs/dependances.md': ecrireLesLicences(lireLesPaquets(verrou), LICENCES_ADMISES),
  };
}

/** Those whose file is missing or says something else. */
export const papiersPerimes = (papiers: Readonly<Record<string, string>>): string[] =>
  Object.entries(papiers)
    .filter(([chemin, texte]) => !existsSync(chemin) || readFileSync(chemin, 'utf8') !== texte)
    .map(([chemin]) => chemin);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const papiers = lesPapiers();
  const perimes = papiersPerimes(papiers);
  if (process.argv.includes('--verifier')) {
    for (const chemin of perimes) console.error(`✗ ${chemin} is stale: npm run docs`);
    console.log(`${Object.keys(papiers).length} generated papers, ${perimes.length} stale`);
    process.exit(perimes.length > 0 ? 1 : 0);
  }
  for (const chemin of perimes) writeFileSync(chemin, papiers[chemin] ?? '');
  console.log(perimes.length === 0 ? 'Nothing to write.' : `Written: ${perimes.join(', ')}`);
}
