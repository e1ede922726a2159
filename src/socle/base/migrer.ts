import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connexion, Moteur } from './connexion.ts';

export interface Migration {
  nom: string;
  sql: string;
  empreinte: string;
}

const FORME = /^\d{8}-\d{4}-[a-z-]+\.sql$/;

/** Reads `migrations/`, in order. A file whose name does not say date, module and verb is refused. */
export function lireLesMigrations(dossier: string): Migration[] {
  const noms = readdirSync(dossier)
    .filter((nom) => nom.endsWith('.sql'))
    .sort();
  return noms.map((nom) => {
    if (!FORME.test(nom)) throw new Error(`migrations/${nom}: AAAAMMJJ-HHMM-<module>-<verbe>.sql`);
    const sql = readFileSync(join(dossier, nom), 'utf8');
    return { nom, sql, empreinte: createHash('sha256').update(sql).digest('hex') };
  });
}

const TABLE = `create table if not exists public.migration (
  nom text primary key, empreinte text not null, passee_le timestamptz not null default now());
  grant select on public.migration to public`;

const VERROU = 4_217_001;

export interface Bilan {
  passees: string[];
  deja: number;
}

/**
 * A migration that waits for a table makes everyone who comes after wait behind it, the old version that still answers
 * above all: it waits two seconds, gives way, and comes back. Tries, and milliseconds between them.
 */
const PATIENCE = { verrouMs: 2_000, essais: 30, pauseMs: 1_000 };
const VERROU_PAS_OBTENU = '55P03';

/** Several tries at it: somebody held a table each time. */
export class TableTenue extends Error {
  constructor() {
    super(`a table is held by another transaction; tried ${PATIENCE.essais} times`);
    this.name = 'TableTenue';
  }
}

interface Passage {
  verifier: (connexion: Connexion) => Promise<string[]>;
  annoncer: (nom: string) => void;
}

async function passer(
  connexion: Connexion,
  migrations: readonly Migration[],
  { verifier, annoncer }: Passage,
): Promise<Bilan> {
  await connexion.executer('select pg_advisory_xact_lock($1)', [VERROU]);
  await connexion.executer(`set local lock_timeout = ${PATIENCE.verrouMs}`);
  await connexion.executerScript(TABLE);
  const { lignes } = await connexion.executer<{ nom: string; empreinte: string }>(
    'select nom, empreinte from public.migration',
  );
  const vues = new Map(lignes.map((ligne) => [ligne.nom, ligne.empreinte]));
  const passees: string[] = [];
  for (const migration of migrations) {
    const vue = vues.get(migration.nom);
    if (vue === migration.empreinte) continue;
    if (vue) throw new Error(`migrations/${migration.nom} was changed after it passed here`);
    annoncer(migration.nom);
    await connexion.executerScript(migration.sql);
    await connexion.executer('insert into public.migration (nom, empreinte) values ($1, $2)', [
      migration.nom,
      migration.empreinte,
    ]);
    passees.push(migration.nom);
  }
  const manques = passees.length > 0 ? await verifier(connexion) : [];
  if (manques.length > 0) throw new Error(`not declared, so not migrated:\n${manques.join('\n')}`);
  return { passees, deja: vues.size };
}

/**
 * Passes the migrations that this database has not seen, under an advisory lock, each whole or not at all.
 * @param verifier looks at the catalogue before the commit (a column that is not declared does not migrate);
 *   it returns what is wrong, in words
 * @throws TableTenue
 */
export async function migrer(
  moteur: Moteur,
  migrations: readonly Migration[],
  verifier: (connexion: Connexion) => Promise<string[]>,
  annoncer: (nom: string) => void = () => undefined,
): Promise<Bilan> {
  for (let essai = 1; ; essai += 1) {
    try {
      return await moteur.transaction((connexion) =>
        passer(connexion, migrations, { verifier, annoncer }),
      );
    } catch (erreur) {
      if ((erreur as { code?: string }).code !== VERROU_PAS_OBTENU) throw erreur;
      if (essai === PATIENCE.essais) throw new TableTenue();
      await new Promise((resoudre) => setTimeout(resoudre, PATIENCE.pauseMs));
    }
  }
}

/** The migrations that a database still lacks; a process that finds any does not start on PostgreSQL. */
export async function migrationsManquantes(
  moteur: Moteur,
  migrations: readonly Migration[],
): Promise<string[]> {
  const { lignes } = await moteur.directement.executer<{ table: string | null }>(
    "select to_regclass('public.migration')::text as table",
  );
  if (!lignes[0]?.table) return migrations.map((migration) => migration.nom);
  const { lignes: vues } = await moteur.directement.executer<{ nom: string }>(
    'select nom from public.migration',
  );
  const noms = new Set(vues.map((vue) => vue.nom));
  return migrations.filter((migration) => !noms.has(migration.nom)).map(({ nom }) => nom);
}
