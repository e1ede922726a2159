import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schemaDeLArchitecture = z.strictObject({
  planchers: z.strictObject({ fichiersLus: z.number().int().positive() }),
  groupes: z.record(z.string(), z.array(z.string())),
  modules: z.record(
    z.string(),
    z.strictObject({ dossier: z.string().startsWith('src/'), importe: z.array(z.string()) }),
  ),
  /**
   * What a module publishes for others to read in SQL, and the modules that may: a view, or a table of the two
   * floors that every session stands on (socle, acces).
   */
  lectures: z.record(z.string().regex(/^[a-z_]+\.[a-z_]+$/), z.array(z.string())),
  /** Files that hold rows and no logic: outside the budget of lines. */
  listesDeDonnees: z.array(z.string()),
});

export interface Module {
  dossier: string;
  /** Names of modules, groups unfolded. */
  importe: readonly string[];
}

export interface Architecture {
  planchers: { fichiersLus: number };
  modules: Readonly<Record<string, Module>>;
  lectures: Readonly<Record<string, readonly string[]>>;
  listesDeDonnees: readonly string[];
}

const estUneApplication = (nom: string) => nom.startsWith('applications/');

/**
 * Reads architecture.json, with its groups (`@trame`) unfolded; `@tous` is every module but the applications.
 * @throws when a name is unknown or a field is misspelt: a boundary that nobody reads guards nothing
 */
export function lireLArchitecture(racine = '.'): Architecture {
  const brut = schemaDeLArchitecture.parse(
    JSON.parse(readFileSync(join(racine, 'architecture.json'), 'utf8')),
  );
  const noms = Object.keys(brut.modules);
  const groupes: Record<string, string[]> = {
    ...brut.groupes,
    tous: noms.filter((nom) => !estUneApplication(nom)),
  };
  const deplier = (nom: string): string[] => {
    if (noms.includes(nom)) return [nom];
    const groupe = nom.startsWith('@') ? groupes[nom.slice(1)] : undefined;
    if (!groupe) throw new Error(`architecture.json: no module or group is called ${nom}`);
    return groupe.flatMap(deplier);
  };
  const modules = Object.fromEntries(
    Object.entries(brut.modules).map(([nom, { dossier, importe }]) => [
      nom,
      { dossier, importe: [...new Set(importe.flatMap(deplier))].filter((autre) => autre !== nom) },
    ]),
  );
  for (const lecteurs of Object.values(brut.lectures)) lecteurs.forEach(deplier);
  return { ...brut, modules };
}

/** Modules whose folder is there; the others are rooms to come. */
export const modulesBatis = (architecture: Architecture, racine = '.'): [string, Module][] =>
  Object.entries(architecture.modules).filter(([, { dossier }]) =>
    existsSync(join(racine, dossier)),
  );
