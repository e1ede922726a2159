import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import {
  type Aplati,
  aplatir,
  calculer,
  ecrireLeCode,
  ecrivainDeTraces,
  GRAPHE_NATIONAL,
  lireUneSituation,
  type Mois,
  moisDeLaDemande,
  type Plan,
  repondreAUneLigne,
  repondreAUneSituation,
} from '#droits';
import { valeurOuErreur } from '#socle/pur';
import { unLot } from './foyers.ts';
import type { Releve } from './mesurer.ts';

const MOIS: Mois = valeurOuErreur(moisDeLaDemande('2026-06'));
/** Six incomes of each person, each month that is read; what the family branch already pays is given. */
const REVENUS = [
  'salaire_net',
  'indemnites_chomage_partiel',
  'chomage_net',
  'retraite_nette',
  'pensions_alimentaires_percues',
  'revenus_stage_formation_pro',
];
const DU_FOYER = [
  'statut_occupation_logement',
  'loyer',
  'aide_logement',
  'rsa_isolement_recent',
  'af',
  'asf',
  'cf',
  'paje_base',
];
/** Given with the RSA alone, as the engines it is compared with are measured. */
const DEJA_RECUES = ['aspa', 'asi', 'ass', 'aah', 'caah'];
const DIX = [
  'rsa',
  'ppa',
  'aspa',
  'aah',
  'ass',
  'css',
  'apa_domicile',
  'pch',
  'fsl',
  'cheque_reussite_93',
];
/** Of the months before, what was received is known; the month asked is calculated. */
const RECUES = ['rsa', 'ppa', 'aspa', 'asi', 'aah', 'caah', 'ass'];
const FAITS_DES_DIX = [
  'taux_incapacite',
  'activite',
  'ass_precondition_remplie',
  'depcom',
  'commune_a_dire',
  'gir',
  'base_ressources_apa',
  'dependance_plan_aide_domicile',
  'pch_ressources',
  'pch_heures_prestataire',
  'entre_en_sixieme',
  'aide_depense',
  'aide_nature_de_la_depense',
  'aide_ressources',
  'aide_mois_depuis_la_derniere',
];
const dossier = join(import.meta.dirname, '..', '..', '.cache', 'droits');

interface Passage {
  foyers: number;
  lot: number;
  parFoyer: number;
  durees: number[];
  secondes: number;
  auMur: number;
  megaoctets: number;
}

/** Generated code is a file that is imported: nothing is ever evaluated from a text. */
function ecrire(nom: string, aplati: Aplati): { fichier: string; colonnes: string } {
  mkdirSync(dossier, { recursive: true });
  const [fichier, colonnes] = [join(dossier, `${nom}.mjs`), join(dossier, `${nom}.json`)];
  writeFileSync(fichier, ecrireLeCode(aplati, 'colonnes'));
  writeFileSync(colonnes, JSON.stringify(aplati.colonnes));
  return { fichier, colonnes };
}

const auMillieme = (n: number): number => Math.round(n * 1000) / 1000;
const quantiles = (durees: readonly number[]) => {
  const triees = [...durees].sort((a, b) => a - b);
  const rang = (part: number) =>
    auMillieme(triees[Math.floor(part * (triees.length - 1))] as number);
  return { p50: rang(0.5), p95: rang(0.95), p99: rang(0.99) };
};

/** One million households in a process of its own: what is measured is the generated code alone. */
function passer(nom: string, quoi: string, plan: Plan, graine: string): Releve {
  const aplati = aplatir(GRAPHE_NATIONAL, plan);
  const { fichier, colonnes } = ecrire(nom, aplati);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'passer-les-foyers.ts'),
      fichier,
      colonnes,
      String(plan.droits.length),
      String(plan.mois),
      graine,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 24 },
  );
  if (stdout === '') throw new Error(stderr);
  const lu: Passage = JSON.parse(stdout);
  const unFoyer = transformSync(ecrireLeCode(aplati, 'un_foyer'), { minify: true }).code;
  return {
    nom,
    quoi: `${quoi} : ${lu.foyers} foyers (${lu.parFoyer} personnes) par lots de ${lu.lot}, ${aplati.colonnes.length} colonnes ; débit par seconde de processeur, durées d’un lot`,
    ...quantiles(lu.durees),
    debit: Math.round(lu.foyers / lu.secondes),
    autres: {
      parSecondeAuMur: Math.round(lu.foyers / lu.auMur),
      meilleurLotParSeconde: Math.round((lu.lot / Math.min(...lu.durees)) * 1000),
      megaoctets: lu.megaoctets,
      octetsCompresses: gzipSync(unFoyer).length,
      droits: plan.droits.length,
    },
  };
}

/** So many times the same gesture, one after the other, timed by the processor and by the clock. */
function repeter(
  nom: string,
  quoi: string,
  tours: number,
  faire: (tour: number) => number,
): Releve {
  let octets = 0;
  for (let tour = 0; tour < tours / 2; tour++) octets = faire(tour);
  const durees: number[] = [];
  octets = 0;
  const processeur = process.cpuUsage();
  for (let tour = 0; tour < tours; tour++) {
    const debut = performance.now();
    octets += faire(tour);
    durees.push(performance.now() - debut);
  }
  const secondes = process.cpuUsage(processeur).user / 1e6;
  return {
    nom,
    quoi: `${quoi} ; débit par seconde de processeur`,
    ...quantiles(durees),
    debit: Math.round(tours / secondes),
    autres: { octetsChacun: Math.round(octets / tours) },
  };
}

/** Households of a lot, each calculated, its values recorded, and the first level of its explanation written. */
async function expliquerEnBref(plan: Plan, graine: string): Promise<Releve> {
  const aplati = aplatir(GRAPHE_NATIONAL, plan);
  const fichier = join(dossier, 'trace.mjs');
  writeFileSync(fichier, ecrireLeCode(aplati, 'trace'));
  const { tracer } = await import(pathToFileURL(fichier).href);
  const lot = unLot(aplati.colonnes, 20_000, MOIS, Number(graine));
  const ecrireLaTrace = ecrivainDeTraces(aplati, 'rsa');
  const trace = new Float64Array(aplati.places);
  const noms = { foyer: 'foyer', personnes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] };
  return repeter(
    'droits-explication',
    'RSA de foyers différents, calculé, ses valeurs gardées, et ce qui a fait le montant écrit en JSON (articles, paramètres datés)',
    100_000,
    (tour) => {
      tracer(tour % 20_000, lot.debuts, lot.roles, lot.personnes, lot.foyers, trace);
      return ecrireLaTrace(trace, noms).length;
    },
  );
}

function toutExpliquer(): Releve {
  const situation = valeurOuErreur(
    lireUneSituation(
      GRAPHE_NATIONAL,
      {
        individus: { a: { age: 40, salaire_net: 500 } },
        familles: { f: { parents: ['a'], aide_logement: 250 } },
      },
      MOIS,
    ),
  );
  const demande = { mois: MOIS, droits: ['rsa'], expliquer: true };
  return repeter(
    'droits-explication-entiere',
    'Un RSA interprété et expliqué ligne à ligne, jusqu’aux faits',
    2000,
    () => calculer(GRAPHE_NATIONAL, situation, demande)[0]?.explication?.length ?? 0,
  );
}

/** What the command does of each line of a file. */
function repondreALaLigne(droits: readonly string[] | undefined): Releve {
  const ligne = JSON.stringify({
    individus: { a: { age: 40, salaire_net: 500 }, b: { age: 38 }, c: { age: 8 }, d: { age: 4 } },
    familles: { f: { parents: ['a', 'b'], enfants: ['c', 'd'], aide_logement: 250 } },
  });
  const reglage = { mois: MOIS, ...(droits ? { droits } : {}) };
  return repeter(
    droits ? 'droits-ligne-rsa' : 'droits-ligne',
    `Une ligne de fichier (quatre personnes) lue, vérifiée, calculée et écrite : ${droits ? droits.join(', ') : 'tous les droits'}`,
    droits ? 10_000 : 1500,
    () => JSON.stringify(repondreAUneLigne(GRAPHE_NATIONAL, ligne, reglage)).length,
  );
}

/** One explained calculation asked over HTTP, as the API answers it; what identifies the caller is not in it. */
async function parHttp(): Promise<Releve> {
  const serveur = createServer(async (demande, reponse) => {
    const morceaux: Buffer[] = [];
    for await (const un of demande) morceaux.push(un as Buffer);
    const { situation } = JSON.parse(Buffer.concat(morceaux).toString());
    const dite = repondreAUneSituation(GRAPHE_NATIONAL, situation, { mois: MOIS, expliquer: true });
    reponse.setHeader('content-type', 'application/json').end(JSON.stringify(dite));
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  const body = JSON.stringify({
    situation: {
      droits: ['rsa'],
      individus: { a: { age: 40, salaire_net: 500 }, b: { age: 8 } },
      familles: { f: { parents: ['a'], enfants: ['b'], aide_logement: 250 } },
    },
  });
  const durees: number[] = [];
  let processeur = process.cpuUsage();
  for (let tour = 0; tour < 1200; tour++) {
    if (tour === 200) processeur = process.cpuUsage();
    const debut = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).arrayBuffer();
    if (tour >= 200) durees.push(performance.now() - debut);
  }
  const { user, system } = process.cpuUsage(processeur);
  serveur.closeAllConnections();
  serveur.close();
  return {
    nom: 'droits-http',
    quoi: 'Un RSA expliqué en entier, demandé par HTTP, hors contrôle du jeton',
    ...quantiles(durees),
    debit: Math.round((1000 * durees.length) / durees.reduce((a, b) => a + b, 0)),
    // Who asks and who answers share the process: what both cost, whatever the neighbours do.
    autres: { millisecondesDeProcesseur: auMillieme((user + system) / 1000 / durees.length) },
  };
}

/** The rights engine, without a base: columns, explanations, lines, memory, size in a browser. */
export async function* calculerLesDroits(graine: string): AsyncGenerator<Releve> {
  const duRsa = {
    mois: MOIS,
    droits: ['rsa'],
    parMois: REVENUS,
    permanents: [...DU_FOYER, ...DEJA_RECUES],
  };
  yield passer('droits-rsa', 'RSA, autres prestations données', duRsa, graine);
  yield passer(
    'droits-ensemble',
    `Dix droits ensemble (${DIX.join(', ')}), prestations familiales données`,
    {
      mois: MOIS,
      droits: DIX,
      parMois: REVENUS,
      permanents: [...DU_FOYER, ...FAITS_DES_DIX],
      recues: RECUES,
    },
    graine,
  );
  yield await expliquerEnBref(duRsa, graine);
  yield toutExpliquer();
  yield await parHttp();
  yield repondreALaLigne(['rsa']);
  yield repondreALaLigne(undefined);
}
