import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import {
  type Aplati,
  aplatir,
  calculer,
  ecrireLeCode,
  GRAPHE_NATIONAL,
  lireUneSituation,
  type Mois,
  moisDeLaDemande,
  type Plan,
} from '#droits';
import { valeurOuErreur } from '#socle/pur';
import { unLot } from './foyers.ts';
import type { Releve } from './mesurer.ts';

const MOIS: Mois = valeurOuErreur(moisDeLaDemande('2026-06'));
/** Six incomes of each person, each month of the quarter and the month asked; what else is received is given. */
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
];
/** Given, as the engines it is compared with are measured. */
const DEJA_RECUES = ['asf', 'cf', 'paje_base', 'aspa', 'asi', 'ass', 'aah', 'caah'];
const LOT = 20_000;
const FOYERS = 1_000_000;

interface Colonnes {
  parColonnes(
    n: number,
    debuts: Uint32Array,
    roles: Uint8Array,
    inconnus: Uint8Array,
    colonnes: readonly Float32Array[],
    montants: readonly Float64Array[],
    raisons: readonly Uint8Array[],
  ): void;
}

/** Generated code is a file that is imported: nothing is ever evaluated from a text. */
async function engendrer(nom: string, aplati: Aplati): Promise<Colonnes & { octets: number }> {
  const dossier = join(import.meta.dirname, '..', '..', '.cache', 'droits');
  mkdirSync(dossier, { recursive: true });
  const fichier = join(dossier, `${nom}.mjs`);
  writeFileSync(fichier, ecrireLeCode(aplati, 'colonnes'));
  const { code } = transformSync(ecrireLeCode(aplati, 'un_foyer'), { minify: true });
  const module: Colonnes = await import(pathToFileURL(fichier).href);
  return { parColonnes: module.parColonnes, octets: gzipSync(code).length };
}

const enSecondes = (depuis: NodeJS.CpuUsage): number => process.cpuUsage(depuis).user / 1e6;

/** One million households, lot after lot in the same columns: the memory is that of one lot. */
function passer(
  nom: string,
  quoi: string,
  aplati: Aplati,
  { parColonnes, octets }: Colonnes & { octets: number },
  graine: string,
): Releve {
  const lot = unLot(aplati.colonnes, LOT, MOIS, Number(graine));
  const personnes = lot.debuts[LOT] as number;
  const montants = aplati.droits.map(() => new Float64Array(personnes));
  const raisons = aplati.droits.map(() => new Uint8Array(personnes));
  const unPassage = () =>
    parColonnes(LOT, lot.debuts, lot.roles, lot.inconnus, lot.colonnes, montants, raisons);
  for (let tour = 0; tour < 10; tour++) unPassage();
  const durees: number[] = [];
  const [mur, processeur] = [performance.now(), process.cpuUsage()];
  for (let fait = 0; fait < FOYERS; fait += LOT) {
    const debut = performance.now();
    unPassage();
    durees.push(performance.now() - debut);
  }
  const secondes = enSecondes(processeur);
  durees.sort((a, b) => a - b);
  const rang = (part: number) =>
    Math.round((durees[Math.floor(part * (durees.length - 1))] as number) * 100) / 100;
  return {
    nom,
    quoi: `${quoi} : ${FOYERS} foyers (${Math.round((100 * personnes) / LOT) / 100} personnes) par lots de ${LOT}, ${aplati.colonnes.length} colonnes ; débit par seconde de processeur`,
    p50: rang(0.5),
    p95: rang(0.95),
    p99: rang(0.99),
    debit: Math.round(FOYERS / secondes),
    autres: {
      parSecondeAuMur: Math.round(FOYERS / ((performance.now() - mur) / 1000)),
      megaoctets: Math.round(process.memoryUsage().rss / 2 ** 20),
      octetsCompresses: octets,
      droits: aplati.droits.length,
    },
  };
}

/** The rights that this month knows whole and that columns alone can tell. */
function lesAplatissables(plan: Omit<Plan, 'droits'>): string[] {
  return [...GRAPHE_NATIONAL.droits.keys()].filter((id) => {
    try {
      return aplatir(GRAPHE_NATIONAL, { ...plan, droits: [id] }).droits.length === 1;
    } catch {
      return false;
    }
  });
}

function expliquerSouvent(): Releve {
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
  const durees: number[] = [];
  for (let tour = 0; tour < 500; tour++) calculer(GRAPHE_NATIONAL, situation, demande);
  const processeur = process.cpuUsage();
  for (let tour = 0; tour < 2000; tour++) {
    const debut = performance.now();
    calculer(GRAPHE_NATIONAL, situation, demande);
    durees.push(performance.now() - debut);
  }
  const secondes = enSecondes(processeur);
  durees.sort((a, b) => a - b);
  const rang = (part: number) =>
    Math.round((durees[Math.floor(part * (durees.length - 1))] as number) * 1000) / 1000;
  return {
    nom: 'droits-explication',
    quoi: 'Un RSA calculé et expliqué ligne à ligne ; débit par seconde de processeur',
    p50: rang(0.5),
    p95: rang(0.95),
    p99: rang(0.99),
    debit: Math.round(2000 / secondes),
  };
}

/** The rights engine, without a base: columns, explanations, memory, size in a browser. */
export async function* calculerLesDroits(graine: string): AsyncGenerator<Releve> {
  const rsa = { mois: MOIS, parMois: REVENUS, permanents: [...DU_FOYER, ...DEJA_RECUES] };
  const duRsa = aplatir(GRAPHE_NATIONAL, { ...rsa, droits: ['rsa'] });
  yield passer(
    'droits-rsa',
    'RSA, autres prestations données',
    duRsa,
    await engendrer('rsa', duRsa),
    graine,
  );
  const plusieurs = { mois: MOIS, parMois: REVENUS, permanents: DU_FOYER };
  const droits = lesAplatissables(plusieurs);
  const deTous = aplatir(GRAPHE_NATIONAL, { ...plusieurs, droits });
  yield passer(
    'droits-ensemble',
    `Ensemble : ${droits.join(', ')}`,
    deTous,
    await engendrer('ensemble', deTous),
    graine,
  );
  yield expliquerSouvent();
}
