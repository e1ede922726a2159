import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { enTantQue } from '#acces';
import { recevoirUnFlux } from '#flux-cnaf';
import { sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { engendrerUnFlux } from '../flux-cnaf/engendrer-un-flux.ts';
import type { ConnueDuFlux } from '../flux-cnaf/un-foyer.ts';
import type { Releve } from './mesurer.ts';
import { creteDesEnfants } from './processus.ts';
import type { Terrain } from './terrain.ts';

/** One household in three asks in the name of somebody whom the département already receives. */
const connuesDe = ({ env }: Terrain, combien: number): Promise<ConnueDuFlux[]> =>
  enTantQue(env, { genre: 'machine', nom: 'reprise' }, 'mesurer', async ({ bd }) => {
    const { rows } =
      await sql<ConnueDuFlux>`select prenom, nom, naissance, commune_code as "communeCode"
      from personnes.personne where nature = 'identifiee' and length(naissance) = 10 and fusionnee_dans is null
      limit ${combien}`.execute(bd);
    return rows;
  });

/** Leaves the base as it was found. */
export const effacerLesFlux = ({ env }: Terrain): Promise<unknown> =>
  enTantQue(env, { genre: 'machine', nom: 'flux-cnaf' }, 'mesurer', async ({ bd }) => {
    await sql`delete from flux_cnaf.reception`.execute(bd);
    await sql`delete from flux_cnaf.foyer`.execute(bd);
  });

interface Reception {
  dossiers: number;
  bilan: { adultes?: number; sures?: number; aConfirmer?: number };
}

/** On PostgreSQL, as an operator does: the command, in a process of its own, under the memory that it is given. */
async function parLaCommande(fichier: string): Promise<{ recu: Reception; crete: number }> {
  const commande = join(import.meta.dirname, '..', 'tisserin.mjs');
  const enfant = spawn(process.execPath, [commande, 'flux-cnaf', 'recevoir', fichier, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let dit = '';
  let crete = 0;
  enfant.stdout.on('data', (morceau) => {
    dit += String(morceau);
  });
  const guet = setInterval(() => {
    crete = Math.max(crete, creteDesEnfants(enfant.pid ?? 0));
  }, 200);
  const code = await new Promise((resoudre) => enfant.on('exit', resoudre));
  clearInterval(guet);
  if (code !== 0) throw new Error(`le flux n’est pas reçu : ${dit}`);
  return { recu: JSON.parse(dit), crete };
}

async function ici({ env }: Terrain, fichier: string): Promise<{ recu: Reception; crete: number }> {
  const octets = () => createReadStream(fichier);
  const recu = valeurOuErreur(await recevoirUnFlux(env, { fichier: 'flux.xml', octets }));
  return { recu, crete: process.memoryUsage().rss / 1e6 };
}

/** What a monthly flow costs: read, checked, kept ciphered, matched with who is known, told to teams. */
async function recevoir(
  terrain: Terrain,
  graine: string,
  foyers: number,
  mois: number,
): Promise<Releve> {
  const dossier = mkdtempSync(join(tmpdir(), 'flux-cnaf-'));
  const fichier = join(dossier, 'flux.xml');
  try {
    const flux = engendrerUnFlux({
      graine,
      reference: `2026-${String(9 + mois).padStart(2, '0')}-28`,
      mois,
      connues: await connuesDe(terrain, Math.floor(foyers / 3)),
      foyers,
      type: 'M',
    });
    await pipeline(Readable.from(flux), createWriteStream(fichier));
    const debut = performance.now();
    const { recu, crete } = await (terrain.pid ? parLaCommande(fichier) : ici(terrain, fichier));
    const ms = performance.now() - debut;
    return {
      nom: `flux-cnaf-${foyers}${mois > 0 ? '-suivant' : ''}`,
      quoi: `Un flux de ${recu.dossiers} foyers reçu en entier, de la commande à sa fin (p50 : sa durée)`,
      p50: Math.round(ms),
      p95: Math.round(ms),
      p99: Math.round(ms),
      debit: Math.round(recu.dossiers / (ms / 1000)),
      autres: {
        secondes: Math.round(ms / 100) / 10,
        megaoctetsDuFichier: Math.round(statSync(fichier).size / 1e6),
        megaoctetsDeMemoire: Math.round(crete),
        adultes: recu.bilan.adultes ?? 0,
        reconnus: recu.bilan.sures ?? 0,
        aConfirmer: recu.bilan.aConfirmer ?? 0,
      },
    };
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** A tenth first, so that the memory of both says whether it grows with the file; then the month after. */
export async function* recevoirDesFlux(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const foyers = terrain.pid ? 100_000 : 2_000;
  await effacerLesFlux(terrain);
  yield await recevoir(terrain, `${graine} petit`, foyers / 10, 0);
  await effacerLesFlux(terrain);
  yield await recevoir(terrain, graine, foyers, 0);
  yield await recevoir(terrain, graine, foyers, 1);
  await effacerLesFlux(terrain);
}
