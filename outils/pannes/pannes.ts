/**
 * `npm run pannes [-- processus|postgres|pglite…] [--tours 20] [--graine N] [--json]`: the product's own processes,
 * written to by real clients, killed by SIGKILL in the middle, brought back; then everything it had acknowledged is
 * looked for in the base. One line a round; exit 1 where something is lost, half done or done twice.
 */
import { parseArgs } from 'node:util';
import { machine } from '../banc/mesurer.ts';
import { portLibre } from '../essais/postgres-d-essai.ts';
import { type LieuPostgres, unLieuPglite, unLieuPostgres } from './lieu.ts';
import { unProduitAPart } from './produit.ts';
import { type Jeu, type Tour, tuerPglite, tuerPostgres, tuerUnProcessus } from './tours.ts';

const { values: options, positionals: demandees } = parseArgs({
  allowPositionals: true,
  options: {
    tours: { type: 'string', default: '20' },
    graine: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const combien = { tours: Number(options.tours), graine: options.graine };

async function* surPostgres(
  jouer: (lieu: LieuPostgres, jeu: Jeu) => AsyncGenerator<Tour>,
): AsyncGenerator<Tour> {
  const lieu = await unLieuPostgres();
  if (!lieu) throw new Error('PostgreSQL 15 ou plus récent manque sur cette machine.');
  const produits = [await portLibre(), await portLibre()].map((un) => unProduitAPart(un, lieu.env));
  try {
    await Promise.all(produits.map((un) => un.demarrer()));
    yield* jouer(lieu, { ...combien, produits });
  } finally {
    await Promise.all(produits.map((un) => un.arreter()));
    await lieu.fermer();
  }
}

async function* surPglite(): AsyncGenerator<Tour> {
  const lieu = await unLieuPglite();
  const produit = unProduitAPart(await portLibre(), lieu.env);
  try {
    await produit.demarrer();
    yield* tuerPglite(lieu, { ...combien, produits: [produit] });
  } finally {
    await produit.arreter();
    await lieu.fermer();
  }
}

const PANNES: Readonly<Record<string, () => AsyncGenerator<Tour>>> = {
  processus: () => surPostgres(tuerUnProcessus),
  postgres: () => surPostgres(tuerPostgres),
  pglite: surPglite,
};

const inconnues = demandees.filter((nom) => !(nom in PANNES));
if (inconnues.length > 0 || !(combien.tours > 0)) {
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
