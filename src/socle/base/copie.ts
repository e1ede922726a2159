import type { Versement } from './connexion.ts';

const SIGNES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const A_ECHAPPER = /[\\\t\n\r]/;

const echapper = (texte: string): string =>
  A_ECHAPPER.test(texte) ? texte.replace(/[\\\t\n\r]/g, (signe) => SIGNES[signe] ?? signe) : texte;

const element = (valeur: unknown): string =>
  valeur === null || valeur === undefined
    ? 'NULL'
    : `"${String(valeur).replace(/["\\]/g, (signe) => `\\${signe}`)}"`;

function enTexte(valeur: unknown): string {
  if (valeur === null || valeur === undefined) return '\\N';
  if (typeof valeur === 'string') return echapper(valeur);
  if (typeof valeur !== 'object') return String(valeur);
  if (Array.isArray(valeur))
    return valeur.length === 0 ? '{}' : echapper(`{${valeur.map(element).join(',')}}`);
  return echapper(JSON.stringify(valeur));
}

/** One row a line, as COPY reads text: arrays as arrays, other objects as JSON, what is absent as null. */
export function enTexteDeCopie(
  colonnes: readonly string[],
  lignes: readonly Readonly<Record<string, unknown>>[],
): string {
  let texte = '';
  for (const ligne of lignes) {
    let debut = '';
    for (const colonne of colonnes) {
      texte += debut + enTexte(ligne[colonne]);
      debut = '\t';
    }
    texte += '\n';
  }
  return texte;
}

/** @param depuis where the engine reads from: `stdin`, or PGlite's `'/dev/blob'` */
export const phraseDeCopie = ({ table, colonnes, gelees }: Versement, depuis: string): string =>
  `copy ${table} (${colonnes.join(', ')}) from ${depuis}${gelees ? ' with (freeze)' : ''}`;
