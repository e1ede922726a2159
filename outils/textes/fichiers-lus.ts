import { globSync } from 'node:fs';

/** Where the words are someone else's: foreign vocabularies, generated types, tests and their builders. */
const HORS_DE_NOS_MOTS = /\/adaptateurs\/|\.gen\.ts$|\.d\.ts$|(^|\/|\.)(test|essais)\.tsx?$/;

/** Production files that we write ourselves, templates included. */
export const fichiersDeProduction = (racine = '.'): string[] =>
  globSync('src/**/*.{ts,tsx,typ}', { cwd: racine })
    .filter((fichier) => !HORS_DE_NOS_MOTS.test(fichier))
    .sort();

/** Those among them that hold texts for someone to read; SQL is not read by anyone. */
export const fichiersDesEcrans = (racine = '.'): string[] =>
  fichiersDeProduction(racine).filter((fichier) => !fichier.includes('/stockage/'));

/** Our tools, generators included: their names are ours, their texts are for programmers. */
export const fichiersDOutils = (racine = '.'): string[] =>
  globSync('outils/**/*.ts', { cwd: racine })
    .filter((fichier) => !HORS_DE_NOS_MOTS.test(fichier))
    .sort();
