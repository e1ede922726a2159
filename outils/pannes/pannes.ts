/**
 * `npm run pannes [-- processus|postgres|pglite|disque-plein|disque-lent|battement…] [--tours 20] [--graine N] [--json]`:
 * the product's own processes, written to by real clients, killed by SIGKILL in the middle (or their disk filled, or
 * slowed), brought back; then everything it had acknowledged is looked for in the base. One line a round; exit 1 where
 * something is lost, half done or done twice.
 */
import { parseArgs } from 'node:util';
import { machine } from '../banc/mesurer.ts';
import { portLibre } from '../essais/postgres-d-essai.ts';
import { reprendreUneTache } from './battement.ts';
import { type Disque, monterUnDisque, unDisqueLent } from './disque.ts';
import {
  ralentirLeDisque,
  remplirLeDisqueDePglite,
  remplirLeDisqueDePostgres,
  remplirLeDossier,
} from './disques.ts';
import { type Lieu, type LieuPostgres, unLieuPglite, unLieuPostgres } from './lieu.ts';
import { type ProduitEnMarche, unProduitAPart } from './produit.ts';
import { jouerLaSuite } from './suite.ts';
import { type Jeu, type Tour, tuerPglite, tuerPostgres, tuerUnProcessus } from './tours.ts';

const { values: options, positionals: demandees } = parseArgs({
  allowPositionals: true,
  options: {
    tours: { type: 'string' },
    graine: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    suite: { type: 'boolean', default: false },
    secondes: { type: 'string', default: '20' },
  },
});
const combien = (parDefaut: number) => ({
  tours: Number(options.tours ?? parDefaut),
  graine: options.graine,
});

async function* surPostgres(
  jouer: (lieu: LieuPostgres, jeu: Jeu) => AsyncGenerator<Tour>,
  parDefaut = 20,
  grappe: Parameters<typeof unLieuPostgres>[0] = {},
  env: NodeJS.ProcessEnv = {},
): AsyncGenerator<Tour> {
  const lieu = await unLieuPostgres(grappe);
  if (!lieu) throw new Error('PostgreSQL 15 ou plus récent manque sur cette machine.');
  const produits = [await portLibre(), await portLibre()].map((un) =>
    unProduitAPart(un, { ...lieu.env, ...env }),
  );
  try {
    await Promise.all(produits.map((un) => un.demarrer()));
    yield* jouer(lieu, { ...combien(parDefaut), produits });
  } finally {
    await Promise.all(produits.map((un) => un.arreter()));
    await lieu.fermer();
  }
}

async function* surPglite(
  jouer: (lieu: Lieu, jeu: Jeu) => AsyncGenerator<Tour>,
  parDefaut = 20,
  sur?: string,
): AsyncGenerator<Tour> {
  const lieu = await unLieuPglite(sur);
  const produit = unProduitAPart(await portLibre(), lieu.env);
  try {
    await produit.demarrer();
    yield* jouer(lieu, { ...combien(parDefaut), produits: [produit] });
  } finally {
    await produit.arreter();
    await lieu.fermer();
  }
}

const QUELQUES_TOURS = 3;
/** Room for a base with its département, and little more. */
const DISQUE_MO = 900;

const unDisque = (megaoctets: number): Disque => {
  const disque = monterUnDisque(megaoctets);
  if (!disque) throw new Error('Il faut le droit de monter un disque (root) : rien n’est joué.');
  return disque;
};

async function* disquePlein(): AsyncGenerator<Tour> {
  const [base, dossier] = [unDisque(DISQUE_MO), unDisque(20)];
  try {
    yield* surPostgres(
      async function* (lieu, jeu) {
        yield* remplirLeDisqueDePostgres(lieu, base, jeu);
        const manques = await remplirLeDossier(jeu.produits[0] as ProduitEnMarche, dossier);
        yield { panne: 'dossier plein', tour: 1, acquittes: 0, sansReponse: 0, revenu: 0, manques };
      },
      QUELQUES_TOURS,
      { sur: base.dossier, reglages: ['max_wal_size=64MB', 'min_wal_size=32MB'] },
      { TISSERIN_DONNEES: dossier.dossier },
    );
  } finally {
    base.demonter();
    dossier.demonter();
  }
}

async function* disquePleinDePglite(): AsyncGenerator<Tour> {
  const disque = unDisque(DISQUE_MO);
  try {
    yield* surPglite(
      (lieu, jeu) => remplirLeDisqueDePglite(lieu, disque, jeu),
      QUELQUES_TOURS,
      disque.dossier,
    );
  } finally {
    disque.demonter();
  }
}

async function* disqueLent(): AsyncGenerator<Tour> {
  const disque = unDisqueLent();
  if (!disque)
    throw new Error('Il faut un compilateur C pour ralentir le disque : rien n’est joué.');
  try {
    yield* surPostgres((lieu, jeu) => ralentirLeDisque(lieu, disque, jeu), QUELQUES_TOURS, {
      env: disque.env,
    });
  } finally {
    disque.fermer();
  }
}

const PANNES: Readonly<Record<string, () => AsyncGenerator<Tour>>> = {
  processus: () => surPostgres(tuerUnProcessus),
  postgres: () => surPostgres(tuerPostgres),
  pglite: () => surPglite(tuerPglite),
  'disque-plein': disquePlein,
  'disque-plein-pglite': disquePleinDePglite,
  'disque-lent': disqueLent,
  battement: () =>
    surPostgres(
      (lieu, { produits, tours }) => reprendreUneTache(lieu, produits, tours),
      QUELQUES_TOURS,
    ),
};

/** The tests themselves, while processes die: `-- --suite [src/trame …]`. */
if (options.suite) {
  const bilan = await jouerLaSuite(demandees, {
    graine: options.graine,
    enMoyenneMs: Number(options.secondes) * 1_000,
  });
  console.log(JSON.stringify({ panne: 'suite', ...bilan, machine: machine() }));
  process.exit(bilan.manques.length > 0 ? 1 : 0);
}

const inconnues = demandees.filter((nom) => !(nom in PANNES));
if (inconnues.length > 0 || !(combien(1).tours > 0)) {
  console.error(
    `Écrivez par exemple « npm run pannes -- ${Object.keys(PANNES).join(' ')} --tours 20 ».`,
  );
  process.exit(2);
}

const dire = (un: Tour) =>
  options.json
    ? JSON.stringify({ ...un, machine: machine() })
    : `${un.panne} ${un.tour} : ${un.acquittes} acquittés, ${un.sansReponse} sans réponse, revenu en ${un.revenu} ms${un.manques.map((manque) => `\n  ✗ ${manque}`).join('')}`;

let manques = 0;
for (const [nom, jouer] of Object.entries(PANNES)) {
  if (demandees.length > 0 && !demandees.includes(nom)) continue;
  for await (const tour of jouer()) {
    manques += tour.manques.length;
    console.log(dire(tour));
  }
}
process.exit(manques > 0 ? 1 : 0);
