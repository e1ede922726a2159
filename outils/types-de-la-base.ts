/**
 * Writes the table types of each module (`stockage/tables.gen.ts`) from a freshly migrated database.
 * Run after a migration: `npm run types-de-la-base`; a test says when a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ColonneTypee,
  type Connexion,
  lireLesColonnes,
  lireLesMigrations,
  migrer,
  ouvrirPglite,
} from '#socle';

const TYPES: Record<string, string> = {
  text: 'string',
  'character varying': 'string',
  uuid: 'string',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  'double precision': 'number',
  numeric: 'string',
  boolean: 'boolean',
  date: 'string',
  'timestamp with time zone': 'string',
  'time without time zone': 'string',
  jsonb: 'unknown',
  bytea: 'Uint8Array',
  xid8: 'string',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
  'integer[]': 'number[]',
  'smallint[]': 'number[]',
  daterange: 'string',
};

function ligne(colonne: ColonneTypee): string {
  const base = TYPES[colonne.type];
  if (!base)
    throw new Error(`no TypeScript type for ${colonne.type} (${colonne.table}.${colonne.colonne})`);
  const type = colonne.nullable && base !== 'unknown' ? `${base} | null` : base;
  const complet = colonne.generee
    ? `GeneratedAlways<${type}>`
    : colonne.defaut
      ? `Generated<${type}>`
      : type;
  return `    ${colonne.colonne}: ${complet};`;
}

export function ecrireLesTypes(schema: string, colonnes: readonly ColonneTypee[]): string {
  const tables = [...new Set(colonnes.map((colonne) => colonne.table))];
  const corps = tables.map((table) => {
    const lignes = colonnes.filter((colonne) => colonne.table === table).map(ligne);
    return `  '${schema}.${table}': {\n${lignes.join('\n')}\n  };`;
  });
  const texte = corps.join('\n');
  const noms = ['Generated', 'GeneratedAlways'].filter((nom) => texte.includes(`${nom}<`));
  const entete = noms.length > 0 ? `import type { ${noms.join(', ')} } from 'kysely';\n\n` : '';
  return `// Written by outils/types-de-la-base.ts from the migrations. Do not edit.\n${entete}export type Tables = {\n${texte}\n};\n`;
}

/** module folder by schema name: the door in package.json says where a module lives. */
export function dossiersParSchema(): Map<string, string> {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    imports: Record<string, string>;
  };
  return new Map(
    Object.entries(imports).map(([nom, porte]) => [
      nom.slice(1).replaceAll('-', '_'),
      dirname(porte),
    ]),
  );
}

/** Each module's types, by file, as a migrated database says them. */
export async function typesSelon(connexion: Connexion): Promise<Map<string, string>> {
  const colonnes = await lireLesColonnes(connexion);
  const fichiers = new Map<string, string>();
  for (const [schema, dossier] of dossiersParSchema()) {
    const siennes = colonnes.filter((colonne) => colonne.schema === schema);
    if (siennes.length === 0 || schema === 'socle') continue;
    fichiers.set(join(dossier, 'stockage', 'tables.gen.ts'), ecrireLesTypes(schema, siennes));
  }
  return fichiers;
}

export async function typesParFichier(): Promise<Map<string, string>> {
  const moteur = await ouvrirPglite();
  try {
    await migrer(moteur, lireLesMigrations('migrations'), async () => []);
    return await typesSelon(moteur.directement);
  } finally {
    await moteur.fermer();
  }
}

/** Files that are missing or say something else than the database. */
export const typesPerimes = (fichiers: ReadonlyMap<string, string>): string[] =>
  [...fichiers]
    .filter(([chemin, texte]) => !existsSync(chemin) || readFileSync(chemin, 'utf8') !== texte)
    .map(([chemin]) => chemin);

if (process.argv[1]?.endsWith('types-de-la-base.ts')) {
  const fichiers = await typesParFichier();
  for (const fichier of typesPerimes(fichiers)) {
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, fichiers.get(fichier) ?? '');
    console.log(fichier);
  }
}
