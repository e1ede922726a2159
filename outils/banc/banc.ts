/**
 * `npm run bench [-- nom…] [--json] [--seuils] [--graine N]`: the product's figures, one line each, on the base that
 * `DATABASE_URL` names (docs/mesures.md says how to make one of a département's size), else on the demonstration one.
 * With `--seuils`, says which targets (cibles.ts) are missed and exits 1.
 */
import { parseArgs } from 'node:util';
import { chercher, chercherParHttp } from './chercher.ts';
import { ecarts } from './cibles.ts';
import { calculerLesDroits } from './droits.ts';
import { ecrire } from './ecrire.ts';
import { recevoirDesFlux } from './flux-cnaf.ts';
import { type Mesure, machine, type Releve } from './mesurer.ts';
import { ouvrirANeufHeures } from './neuf-heures.ts';
import { lireLesPages, lireUnRecu, tenirLeGuichet } from './pages.ts';
import { mesurerLeProcessus } from './processus.ts';
import { comparer } from './rapports.ts';
import { importer, reperer, tracer } from './reperer.ts';
import { repererLeDepartement } from './reperer-des-droits.ts';
import { ouvrirLeTerrain, type Terrain } from './terrain.ts';

type Banc = (terrain: Terrain, graine: string) => AsyncGenerator<Releve>;

const BANCS: Readonly<Record<string, Banc>> = {
  recherche: chercher,
  'recherche-http': chercherParHttp,
  pages: lireLesPages,
  recu: lireUnRecu,
  guichet: tenirLeGuichet,
  'neuf-heures': ouvrirANeufHeures,
  ecrire,
  doublons: reperer,
  trace: tracer,
  import: importer,
  'flux-cnaf': recevoirDesFlux,
  reperer: repererLeDepartement,
  processus: mesurerLeProcessus,
  rapports: comparer,
};

/** Without a base: none is opened when nothing else is asked for. */
const SANS_BASE: Readonly<Record<string, (graine: string) => AsyncGenerator<Releve>>> = {
  droits: calculerLesDroits,
};

const TOUS = [...Object.keys(SANS_BASE), ...Object.keys(BANCS)];
const AIDE = `npm run bench [-- banc… --json --seuils --graine N]\nBancs : ${TOUS.join(', ')} ; tous, quand aucun n’est nommé.`;

function lireLaCommande() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        seuils: { type: 'boolean', default: false },
        graine: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (erreur) {
    console.error(`${(erreur as Error).message}\n${AIDE}`);
    process.exit(2);
  }
}
const { values: options, positionals: demandes } = lireLaCommande();
if (options.help) {
  console.log(AIDE);
  process.exit(0);
}
const inconnus = demandes.filter((nom) => !TOUS.includes(nom));
if (inconnus.length > 0) {
  console.error(`Aucun banc « ${inconnus.join(', ')} ». Il y a : ${TOUS.join(', ')}.`);
  process.exit(2);
}

const autres = (mesure: Mesure) =>
  Object.entries(mesure.autres ?? {})
    .map(([nom, valeur]) => `, ${nom} ${valeur}`)
    .join('');
const dire = (m: Mesure) =>
  options.json
    ? JSON.stringify(m)
    : `${m.nom.padEnd(26)} p50 ${m.p50} ms, p95 ${m.p95} ms, p99 ${m.p99} ms, ${m.debit} par seconde${autres(m)}. ${m.quoi}.`;

const mesures: Mesure[] = [];
const noter = (releve: Releve, taille: string) => {
  const mesure = { ...releve, taille, machine: machine() };
  mesures.push(mesure);
  console.log(dire(mesure));
};
const voulu = (nom: string) => demandes.length === 0 || demandes.includes(nom);

for (const [nom, banc] of Object.entries(SANS_BASE))
  if (voulu(nom)) for await (const releve of banc(options.graine)) noter(releve, 'sans base');
const avecUneBase = Object.entries(BANCS).filter(([nom]) => voulu(nom));
if (avecUneBase.length > 0) {
  const terrain = await ouvrirLeTerrain();
  try {
    for (const [, banc] of avecUneBase)
      for await (const releve of banc(terrain, options.graine)) noter(releve, terrain.taille);
  } finally {
    // A server left behind would slow the next reading down, in silence.
    await terrain.fermer();
  }
}

if (options.seuils) {
  const manques = ecarts(mesures);
  for (const { nom, champ, auPlus, auMoins, valeur } of manques)
    console.error(
      `${nom} : ${champ} ${valeur}, la cible est ${auPlus === undefined ? `au moins ${auMoins}` : `au plus ${auPlus}`}.`,
    );
  process.exit(manques.length > 0 ? 1 : 0);
}
process.exit(0);
