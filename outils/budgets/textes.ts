import { basename, dirname } from 'node:path';
import type { Depassement } from '../budgets.ts';
import type { FichierLu } from './lire-les-fichiers.ts';

const PART_MINIMALE = 2;
const PART_MAXIMALE = 8;
const LIGNES_DE_PORTE = 40;
const FICHIERS_PAR_CAS_D_USAGE = 7;

/** Lines that a comment takes; a comment behind code on its line does not count. */
export const lignesDeCommentaire = (texte: string): number =>
  texte.split('\n').filter((ligne) => /^\s*(\/\/|\/\*|\*)/.test(ligne)).length;

/** Over the whole of what runs: a file alone may need none, or many. */
export function tropOuTropPeuDeCommentaires(production: readonly FichierLu[]): Depassement[] {
  const total = production.reduce((somme, { lignes }) => somme + lignes, 0);
  if (total === 0) return [];
  const commentees = production.reduce((somme, { texte }) => somme + lignesDeCommentaire(texte), 0);
  const part = (100 * commentees) / total;
  if (part >= PART_MINIMALE && part <= PART_MAXIMALE) return [];
  return [
    {
      budget: `comments, ${PART_MINIMALE} to ${PART_MAXIMALE} % of lines`,
      ou: 'src',
      mesure: `${part.toFixed(1)} %`,
    },
  ];
}

export const portesTropLongues = (production: readonly FichierLu[]): Depassement[] =>
  production.flatMap(({ chemin, texte, lignes }) => {
    const depassements: Depassement[] = [];
    if (/\bexport \*/.test(texte))
      depassements.push({ budget: 'no export *', ou: chemin, mesure: 'export *' });
    if (basename(chemin) === 'index.ts' && lignes > LIGNES_DE_PORTE)
      depassements.push({
        budget: `a door of ${LIGNES_DE_PORTE} lines`,
        ou: chemin,
        mesure: `${lignes}`,
      });
    return depassements;
  });

const enCamel = (dossier: string): string =>
  dossier.replace(/-([a-z0-9])/g, (_, lettre: string) => lettre.toUpperCase());

/** A use case is a folder and the file of its name inside; `maison` is the folder of its module. */
const casDUsageDe = (production: readonly FichierLu[]): { nom: string; maison: string }[] =>
  production
    .filter(({ chemin }) => {
      const dossier = basename(dirname(chemin));
      return basename(chemin) === `${dossier}.ts` && /-|er$|ir$|re$/.test(dossier);
    })
    .map(({ chemin }) => ({
      nom: enCamel(basename(dirname(chemin))),
      maison: `${dirname(dirname(chemin))}/`,
    }));

/**
 * A use case that many files name is one that no folder holds; a right that bears the same name is not it.
 * What a module offers at its door is made to be called: there, only its own files are counted.
 */
export const casDUsageEpars = (production: readonly FichierLu[]): Depassement[] => {
  const vus = new Map(casDUsageDe(production).map(({ nom, maison }) => [nom, maison]));
  return [...vus].flatMap(([nom, maison]) => {
    const motif = new RegExp(`(?<!droits\\.)\\b${nom}\\b`);
    const quiLeNomment = production.filter(({ texte }) => motif.test(texte));
    const offert = quiLeNomment.some(({ chemin }) => chemin === `${maison}index.ts`);
    const combien = offert
      ? quiLeNomment.filter(({ chemin }) => chemin.startsWith(maison)).length
      : quiLeNomment.length;
    return combien <= FICHIERS_PAR_CAS_D_USAGE
      ? []
      : [
          {
            budget: `a use case named in at most ${FICHIERS_PAR_CAS_D_USAGE} files`,
            ou: nom,
            mesure: `${combien}`,
          },
        ];
  });
};
