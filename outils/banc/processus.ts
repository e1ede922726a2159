import { readFileSync } from 'node:fs';
import { auCentieme, type Releve, resumer } from './mesurer.ts';
import { type Terrain, unProcessus } from './terrain.ts';
import { unChargeur } from './un-chargeur.ts';

const DEPARTS = 5;

const enfantsDe = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const lireEnMo = (pid: number, quoi: 'VmRSS' | 'VmHWM'): number =>
  Number(
    new RegExp(`${quoi}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ??
      '0',
  ) / 1024;

/** Resident memory of a process and of its children; megabytes. Linux says it in /proc. */
const megaoctets = (pid: number): number =>
  lireEnMo(pid, 'VmRSS') + enfantsDe(pid).reduce((somme, enfant) => somme + megaoctets(enfant), 0);

/** The most that one child of a command ever held, so far; megabytes. Zero once it is gone. */
export function creteDesEnfants(pid: number): number {
  try {
    return Math.max(0, ...enfantsDe(pid).map((enfant) => lireEnMo(enfant, 'VmHWM')));
  } catch {
    return 0;
  }
}

/** How long a process takes to answer, and what it holds after half a minute of desks; on PostgreSQL. */
export async function* mesurerLeProcessus(terrain: Terrain): AsyncGenerator<Releve> {
  if (terrain.env.moteur.nom !== 'postgres') return;
  const departs: number[] = [];
  for (let fois = 0; fois < DEPARTS; fois += 1) {
    const processus = await unProcessus();
    departs.push(processus.depart);
    await processus.fermer();
  }
  const ensemble = departs.reduce((somme, duree) => somme + duree, 0);
  yield resumer('demarrage', 'De la commande à l’adresse', departs, ensemble);
  if (!terrain.pid || process.platform !== 'linux') return;
  const agents = terrain.agents('accueil').slice(0, 100);
  const cookies = await terrain.entrer(agents);
  const chargeur = unChargeur(terrain.adresse);
  const guichets = cookies.map((cookie) => ({ chemin: '/accueil', cookie }));
  const { durees, refusees, ensembleMs } = await chargeur.auPlus(16, 30, guichets);
  await chargeur.fermer();
  yield resumer(
    'memoire',
    'Ce que tient un processus après trente secondes pleines',
    durees,
    ensembleMs,
    {
      refusees,
      megaoctets: auCentieme(megaoctets(terrain.pid)),
    },
  );
}
