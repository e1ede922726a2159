/**
 * `npm run budgets`: how long files may be, how they and their types may be named, how much they may comment,
 * what a module's folder holds. `--en-chantier` leaves out what a room still being built may lack.
 */
import { fileURLToPath } from 'node:url';
import { lireLArchitecture } from './architecture/lire-l-architecture.ts';
import { type FichierLu, lireLesFichiers } from './budgets/lire-les-fichiers.ts';
import { depassementsDeLongueur, mesurer } from './budgets/longueurs.ts';
import { formesManquantes } from './budgets/modules.ts';
import { nomsInterdits } from './budgets/noms.ts';
import {
  casDUsageEpars,
  portesTropLongues,
  tropOuTropPeuDeCommentaires,
} from './budgets/textes.ts';

export interface Depassement {
  budget: string;
  ou: string;
  mesure: string;
  /** A room still being built may lack it for a while. */
  inacheve?: true;
}

export interface Budgets {
  lus: number;
  mesures: ReturnType<typeof mesurer>;
  depassements: Depassement[];
}

export function verifierLesBudgets(racine = '.'): Budgets {
  const architecture = lireLArchitecture(racine);
  const fichiers: readonly FichierLu[] = lireLesFichiers(racine);
  const production = fichiers.filter(({ genre }) => genre === 'production');
  return {
    lus: fichiers.length,
    mesures: mesurer(production),
    depassements: [
      ...depassementsDeLongueur(fichiers, architecture.listesDeDonnees),
      ...nomsInterdits(fichiers),
      ...tropOuTropPeuDeCommentaires(production),
      ...portesTropLongues(production),
      ...casDUsageEpars(production),
      ...formesManquantes(fichiers, architecture),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lus, mesures, depassements } = verifierLesBudgets();
  const retenus = process.argv.includes('--en-chantier')
    ? depassements.filter(({ inacheve }) => !inacheve)
    : depassements;
  for (const { budget, ou, mesure } of retenus) console.error(`✗ ${budget}: ${ou} (${mesure})`);
  console.log(
    `${lus} files read; production: median ${mesures.mediane} lines, p90 ${mesures.p90}, longest ${mesures.plusLong}, comments ${mesures.commentaires} %; ${retenus.length} over budget`,
  );
  process.exit(retenus.length > 0 ? 1 : 0);
}
