/**
 * `npm run dependances`: licences that may enter, the SBOM of what is delivered, what is known to be dangerous in it.
 * Exit code 1 when something is to be done; a registry that cannot be asked is said, and does not stop.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { lesPapiers, papiersPerimes } from '../papiers.ts';
import { FAILLES_ADMISES, LICENCES_ADMISES } from './admises.ts';
import { auditer, lireLAudit } from './audit.ts';
import { lireLesPaquets, refusDeLicence } from './licences.ts';
import { dresserLaNomenclature, fautesDeNomenclature } from './nomenclature.ts';

const NOMENCLATURE = '.cache/sbom.cdx.json';
const LISTES = ['NOTICE', 'docs/dependances.md'];

const paquets = lireLesPaquets(readFileSync('package-lock.json', 'utf8'));
const fautes = refusDeLicence(paquets, LICENCES_ADMISES);
const perimees = papiersPerimes(lesPapiers()).filter((chemin) => LISTES.includes(chemin));
fautes.push(...perimees.map((chemin) => `${chemin} ne dit plus ce qui est livré : npm run docs.`));

const produit = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const nomenclature = dresserLaNomenclature(produit, paquets);
fautes.push(...fautesDeNomenclature(nomenclature, paquets).map((dit) => `SBOM : ${dit}.`));
mkdirSync('.cache', { recursive: true });
writeFileSync(NOMENCLATURE, JSON.stringify(nomenclature, null, 2));

const {
  impossible,
  dites,
  fautes: failles,
} = lireLAudit(auditer(), FAILLES_ADMISES, new Date().toISOString().slice(0, 10));
fautes.push(...failles);

const livres = paquets.filter(({ outil }) => !outil).length;
console.log(`${paquets.length} paquets, dont ${livres} livrés. SBOM : ${NOMENCLATURE}`);
console.log(
  impossible === null
    ? `Audit fait : ${failles.length + dites.length} faille${failles.length + dites.length > 1 ? 's' : ''} connue${failles.length + dites.length > 1 ? 's' : ''}.`
    : `AUDIT NON FAIT, le registre n’a pas répondu : ${impossible}`,
);
for (const dite of dites) console.log(`· ${dite}`);
for (const faute of fautes) console.error(`✗ ${faute}`);
process.exit(fautes.length > 0 ? 1 : 0);
