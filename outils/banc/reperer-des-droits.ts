import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { enTantQue } from '#acces';
import { recevoirUnFlux } from '#flux-cnaf';
import { arreterUnReperage, autoriserUnReperage, repererDesDroits } from '#non-recours';
import { valeurOuErreur } from '#socle/pur';
import { engendrerUnFlux } from '../flux-cnaf/engendrer-un-flux.ts';
import { effacerLesFlux } from './flux-cnaf.ts';
import type { Releve } from './mesurer.ts';
import type { Terrain } from './terrain.ts';

const TOURS = 3;

/** A whole département screened for two rights, as at night, once its flow is received. */
export async function* repererLeDepartement(
  terrain: Terrain,
  graine: string,
): AsyncGenerator<Releve> {
  const { env } = terrain;
  const foyers = terrain.pid ? 100_000 : 1_000;
  const dossier = mkdtempSync(join(tmpdir(), 'reperer-'));
  const fichier = join(dossier, 'flux.xml');
  await effacerLesFlux(terrain);
  const voulu = {
    graine,
    reference: '2026-05-31',
    mois: 0,
    connues: [],
    foyers,
    type: 'M' as const,
  };
  await pipeline(Readable.from(engendrerUnFlux(voulu)), createWriteStream(fichier));
  const octets = () => createReadStream(fichier);
  valeurOuErreur(await recevoirUnFlux(env, { fichier: 'flux.xml', octets }));
  rmSync(dossier, { recursive: true });
  const [dpo] = terrain.agents('dpo');
  if (!dpo) throw new Error('aucune DPO dans cette base');
  const jour = env.horloge.aujourdHui();
  const id = valeurOuErreur(
    await enTantQue(env, dpo.lecteur, 'mesurer', (acces) =>
      autoriserUnReperage(acces, {
        nom: 'Banc de mesure',
        finalite: 'Mesurer ce que coûte une nuit de repérage',
        baseLegale: 'données inventées',
        aipd: 'données inventées',
        aipdLe: jour,
        droits: ['rsa', 'ppa'],
        cle: 1004,
        du: jour,
        au: `${Number(jour.slice(0, 4)) + 1}-01-15`,
      }),
    ),
  );
  const durees: number[] = [];
  let lus = 0;
  let trouves = 0;
  for (let tour = 0; tour < TOURS; tour++) {
    const debut = performance.now();
    const [passage] = valeurOuErreur(await repererDesDroits(env, { mois: '2026-06' }));
    durees.push(performance.now() - debut);
    lus = passage?.lus ?? 0;
    trouves = Object.values(passage?.chiffres ?? {}).reduce((n, un) => n + (un.enTout ?? 0), 0);
  }
  await enTantQue(env, dpo.lecteur, 'mesurer', (acces) => arreterUnReperage(acces, id));
  await repererDesDroits(env);
  await effacerLesFlux(terrain);
  durees.sort((a, b) => a - b);
  yield {
    nom: 'reperer',
    quoi: `Une nuit : ${lus} foyers relus pour le RSA et la prime d’activité, pistes écrites`,
    p50: Math.round(durees[1] ?? 0),
    p95: Math.round(durees[2] ?? 0),
    p99: Math.round(durees[2] ?? 0),
    debit: Math.round(lus / ((durees[1] ?? 1) / 1000)),
    autres: {
      secondes: Math.round((durees[1] ?? 0) / 100) / 10,
      pistes: trouves,
      megaoctetsDeMemoire: Math.round(process.memoryUsage().rss / 1e6),
    },
  };
}
