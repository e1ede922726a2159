import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Colonne } from '#droits';
import { unLot } from './foyers.ts';

/**
 * A process of its own, which knows nothing of the rules: it imports what was generated and passes a million households
 * through it, lot after lot in the same tables. Its memory is that of a lot, whatever the département.
 */
const [, , fichier = '', fichierDesColonnes = '', droits = '1', mois = '0', graine = '1'] =
  process.argv;
/** What a lot holds stays in the processor's own cache, as when it has just been read from the base. */
const LOT = 1000;
const FOYERS = 1_000_000;
const ECHAUFFEMENT = 1200;

const { parColonnes } = await import(pathToFileURL(fichier).href);
const colonnes: Colonne[] = JSON.parse(readFileSync(fichierDesColonnes, 'utf8'));
const lot = unLot(colonnes, LOT, Number(mois), Number(graine));
const personnes = lot.debuts[LOT] as number;
const montants = Array.from({ length: Number(droits) }, () => new Float64Array(personnes));
const raisons = Array.from({ length: Number(droits) }, () => new Uint8Array(personnes));
const unPassage = () =>
  parColonnes(
    LOT,
    lot.debuts,
    lot.roles,
    lot.inconnus,
    lot.personnes,
    lot.foyers,
    montants,
    raisons,
  );
for (let tour = 0; tour < ECHAUFFEMENT; tour++) unPassage();

const durees: number[] = [];
const [mur, processeur] = [performance.now(), process.cpuUsage()];
for (let fait = 0; fait < FOYERS; fait += LOT) {
  const debut = performance.now();
  unPassage();
  durees.push(performance.now() - debut);
}
process.stdout.write(
  JSON.stringify({
    foyers: FOYERS,
    lot: LOT,
    parFoyer: Math.round((100 * personnes) / LOT) / 100,
    durees,
    secondes: process.cpuUsage(processeur).user / 1e6,
    auMur: (performance.now() - mur) / 1000,
    megaoctets: Math.round(process.resourceUsage().maxRSS / 1024),
    dus: raisons.map((une) => une.reduce((somme, raison) => somme + (raison === 1 ? 1 : 0), 0)),
  }),
);
