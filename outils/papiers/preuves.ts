import { existsSync, readFileSync } from 'node:fs';
import type { Essai } from '#applications/public';

/** « parcours/tous-les-ecrans.parcours.ts : aucun défaut d’accessibilité ». */
export const direLEssai = ({ fichier, titre }: Essai): string => `\`${fichier}\` : ${titre}`;

/** Declared checks whose file is not there, or in which no test bears those words. */
export function essaisAbsents(essais: readonly Essai[]): string[] {
  const lus = new Map<string, string>();
  const titresDe = (fichier: string): string => {
    const connu = lus.get(fichier);
    if (connu !== undefined) return connu;
    const texte = existsSync(fichier) ? readFileSync(fichier, 'utf8') : '';
    const titres = [
      ...texte.matchAll(
        /\b(?:it|test|describe)(?:\.each)?\s*(?:\([^'`]*?\)\s*)?\(\s*(['`])(.+?)\1/gs,
      ),
      // One title a line of a table: `['recepisse', …]` under a title with %s is read by the title.
      ...texte.matchAll(/\)\((['`])(.+?)\1/g),
    ]
      .map(([, , titre]) => titre)
      .join('\n');
    lus.set(fichier, titres);
    return titres;
  };
  return essais
    .filter(({ fichier, titre }) => titre === '' || !titresDe(fichier).includes(titre))
    .map(direLEssai);
}
