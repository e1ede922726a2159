/**
 * All the tests, one after the other so that two cores suffice: pure, database, matrix and charter on PGlite;
 * the database tests again on a real PostgreSQL; the journeys in a browser. What a machine cannot run is said
 * and counted as skipped. The last line is the sum, and continuous integration reads it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { lireLArchitecture } from '../architecture/lire-l-architecture.ts';
import { obtenirChromium } from './chromium.ts';
import { ajouter, type Bilan, compterLesEssais, derniereLigne, RIEN } from './compter.ts';
import { lancerVitest } from './lancer-vitest.ts';
import { chercherLesBinaires, demarrerPostgres } from './postgres-d-essai.ts';

const AVEC_UNE_BASE = /\.base\.test\.tsx?$/;
/** Played once: walks of every page, attacks (the server is the same on either database), and measures. */
const UNE_FOIS = [
  ...['gestes-montres', 'mauvaises-saisies', 'banc'].map((dossier) => `outils/${dossier}`),
  'attaques',
].map((dossier) => `--exclude=${dossier}/**`);
const SANS_NAVIGATEUR = ['--project=unite', '--project=base', '--project=charte'];

const titre = (texte: string) => console.log(`\n── ${texte}\n`);

/** The folder that a word names: a module of architecture.json, or a path. */
function dossierNomme(mot: string): string | null {
  const module = lireLArchitecture().modules[mot];
  if (module) return `${module.dossier}/`;
  return existsSync(mot) ? mot : null;
}

async function essayerUnDossier(mot: string, reste: readonly string[]): Promise<Bilan | null> {
  const dossier = dossierNomme(mot);
  if (!dossier) {
    const noms = Object.keys(lireLArchitecture().modules).join(', ');
    console.error(`No module is called "${mot}". Give one of: ${noms}; or a path.`);
    return null;
  }
  if (dossier.startsWith('parcours')) return essayerLesParcours([dossier, ...reste]);
  return (await lancerVitest([...SANS_NAVIGATEUR, dossier, ...reste])).bilan;
}

async function essayerSurPostgres(aSauter: number): Promise<Bilan> {
  const binaires = chercherLesBinaires();
  if (!binaires) {
    console.log(`No PostgreSQL 15 or later on this machine: ${aSauter} tests skipped.`);
    return { ...RIEN, skipped: aSauter };
  }
  const serveur = await demarrerPostgres(binaires);
  const interrompre = () => {
    serveur.arreter();
    process.exit(130);
  };
  process.once('SIGINT', interrompre).once('SIGTERM', interrompre);
  try {
    console.log(`PostgreSQL ${serveur.version}, in a temporary cluster.`);
    const { bilan } = await lancerVitest(['--project=base', ...UNE_FOIS], {
      TISSERIN_TEST_BASE: 'postgres',
      TISSERIN_TEST_POSTGRES_URL: serveur.url,
    });
    return bilan;
  } finally {
    process.off('SIGINT', interrompre).off('SIGTERM', interrompre);
    serveur.arreter();
  }
}

async function essayerLesParcours(filtres: readonly string[] = []): Promise<Bilan> {
  const parcours = existsSync('parcours')
    ? readdirSync('parcours').filter((nom) => /\.parcours\.tsx?$/.test(nom))
    : [];
  if (parcours.length === 0) {
    console.log('No journey is written yet.');
    return RIEN;
  }
  const chromium = obtenirChromium();
  if (!chromium) {
    console.log(
      `No Chromium can be had here (set CHROMIUM to one): ${parcours.length} journeys skipped.`,
    );
    return { ...RIEN, skipped: parcours.length };
  }
  const { bilan } = await lancerVitest(
    ['--project=parcours', '--no-file-parallelism', ...filtres],
    {
      CHROMIUM: chromium,
    },
  );
  return bilan;
}

async function toutEssayer(): Promise<Bilan> {
  titre('Règles, base, matrice et charte, sur PGlite');
  const { bilan, rapport } = await lancerVitest(SANS_NAVIGATEUR);
  titre('Base, sur PostgreSQL');
  const surPostgres = await essayerSurPostgres(compterLesEssais(rapport, AVEC_UNE_BASE)).catch(
    (erreur: unknown) => {
      console.error(erreur);
      return { ...RIEN, failed: 1 };
    },
  );
  titre('Parcours, dans un navigateur');
  return [bilan, surPostgres, await essayerLesParcours()].reduce(ajouter, RIEN);
}

const [mot, ...reste] = process.argv.slice(2);
const bilan = mot ? await essayerUnDossier(mot, reste) : await toutEssayer();
if (!bilan) process.exit(2);
console.log(`\n${derniereLigne(bilan)}`);
process.exit(bilan.failed > 0 ? 1 : 0);
