import { type Architecture, modulesBatis } from '../architecture/lire-l-architecture.ts';
import type { SqlLu } from '../textes/sql-du-code.ts';
import { schemasNommes } from './regles-du-catalogue.ts';

const schemaDe = (nom: string): string => nom.replaceAll('-', '_');

/** The module that owns a file, the deepest one. */
function moduleDe(fichier: string, architecture: Architecture): string | null {
  const siens = modulesBatis(architecture)
    .filter(([, { dossier }]) => fichier.startsWith(`${dossier}/`))
    .sort(([, a], [, b]) => b.dossier.length - a.dossier.length);
  return siens[0]?.[0] ?? null;
}

/** `acces.maintenant()` and the other questions that any policy may ask, a query may ask too. */
const estUneQuestionAAcces = (texte: string): boolean =>
  !/(?<![a-z_.])acces\.[a-z_]+(?!\s*\(|[a-z_])/.test(texte.replace(/--[^\n]*/g, ''));

/**
 * SQL of a module that names the schema of another, views declared for it aside.
 * @returns « file:line names schema »
 */
export function sqlQuiTraverse(
  lus: readonly SqlLu[],
  schemas: readonly string[],
  architecture: Architecture,
): string[] {
  return lus.flatMap(({ fichier, ligne, texte }) => {
    const module = moduleDe(fichier, architecture);
    if (!module || module === 'socle') return [];
    const permises = Object.entries(architecture.lectures)
      .filter(([, lecteurs]) => lecteurs.includes(module))
      .map(([vue]) => vue);
    const reste = permises.reduce((suite, vue) => suite.replaceAll(vue, ''), texte);
    return schemasNommes(reste, schemas)
      .filter((nomme) => nomme !== schemaDe(module))
      .filter((nomme) => nomme !== 'acces' || !estUneQuestionAAcces(reste))
      .map((nomme) => `${fichier}:${ligne} names ${nomme}`);
  });
}
