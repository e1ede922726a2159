/** docs/glossaire.md is data: three tables, read strictly, so that a line badly written is said and not skipped. */
export interface Terme {
  terme: string;
  forme: string;
  definition: string;
  source: string;
  anglais: string;
  /** Plain words; what stands in parentheses explains. */
  nePasDire: readonly string[];
}

export interface MotEcarte {
  mot: string;
  ou: 'partout' | 'seul';
  plutot: string;
}

export interface Glossaire {
  termes: readonly Terme[];
  ecartes: readonly MotEcarte[];
  /** Parts of paths that are not read. */
  chemins: readonly string[];
  /** Phrases that hold a word to avoid and are right. */
  tournures: readonly string[];
}

function lignesDe(texte: string, titre: string, colonnes: number): string[][] {
  const section = texte.split(/^## /m).find((partie) => partie.startsWith(`${titre}\n`));
  if (!section) throw new Error(`docs/glossaire.md: no section is called « ${titre} »`);
  const rangees = section.split('\n').filter((ligne) => ligne.startsWith('|'));
  return rangees.slice(2).map((ligne) => {
    const cases = ligne
      .slice(1, ligne.lastIndexOf('|'))
      .split('|')
      .map((une) => une.trim());
    if (cases.length !== colonnes)
      throw new Error(
        `docs/glossaire.md: ${cases.length} cells where ${colonnes} are due: ${ligne}`,
      );
    return cases;
  });
}

const sansAccents = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function unTerme([terme, forme, definition, source, anglais, nePasDire]: string[]): Terme {
  const code = /^`([a-z][A-Za-z]*)`$/.exec(forme ?? '')?.[1];
  if (!terme || !code || !definition || !source || !anglais)
    throw new Error(
      `docs/glossaire.md: « ${terme} » wants a code form, a definition, a source, a gloss`,
    );
  const mots = (nePasDire ?? '')
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((mot) => sansAccents(mot.trim()))
    .filter((mot) => mot !== '');
  return { terme, forme: code, definition, source, anglais, nePasDire: mots };
}

function unMotEcarte([mot, ou, plutot]: string[]): MotEcarte {
  if (!mot || !plutot || (ou !== 'partout' && ou !== 'seul'))
    throw new Error(
      `docs/glossaire.md: « ${mot} » is avoided « partout » or « seul », for another word`,
    );
  return { mot, ou, plutot };
}

export function lireLeGlossaire(texte: string): Glossaire {
  const exemptions = lignesDe(texte, 'Ce qui échappe à la vérification', 2).map(([quoi]) =>
    (quoi ?? '').replaceAll('`', ''),
  );
  return {
    termes: lignesDe(texte, 'Les mots', 6).map(unTerme),
    ecartes: lignesDe(texte, 'Les mots écartés', 4).map(unMotEcarte),
    chemins: exemptions.filter((quoi) => quoi.includes('/')),
    tournures: exemptions.filter((quoi) => !quoi.includes('/')).map(sansAccents),
  };
}
