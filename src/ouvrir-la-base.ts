import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manquesDeLaBase } from '#conservation';
import {
  type Lecture,
  lireLesMigrations,
  type Moteur,
  migrationsManquantes,
  migrer,
  ouvrirPglite,
  ouvrirPostgres,
  type Reglages,
  suivreUneReplique,
  verrouillerLeDossier,
} from '#socle';
import { declarations } from './declarations.ts';

const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** As whom the database is opened: its owner (migrations, generator) or the login of every day. */
export type Role = 'proprietaire' | 'courant';

export type LieuDeLaBase = Pick<
  Reglages,
  'baseUrl' | 'proprietaireUrl' | 'donnees' | 'connexions' | 'delais'
>;

/** On PostgreSQL a process never migrates by itself: `tisserin migrer` does, once, under a lock. */
export class BaseEnRetard extends Error {
  constructor(readonly manquantes: readonly string[]) {
    super(`${manquantes.length} migrations are missing`);
  }
}

export const toutesLesMigrations = () => lireLesMigrations(MIGRATIONS);

/** Brings this database to what this version expects; a column that is not declared does not migrate. */
export const passerLesMigrations = (moteur: Moteur, annoncer?: (nom: string) => void) =>
  migrer(
    moteur,
    toutesLesMigrations(),
    (connexion) => manquesDeLaBase(connexion, declarations),
    annoncer,
  );

/** A PGlite folder whose making was interrupted holds nothing: it is made again. */
async function ouvrirLeDossier(donnees: string, copie: () => Blob | undefined): Promise<Moteur> {
  const base = join(donnees, 'base');
  const enChantier = join(donnees, 'base-en-chantier');
  if (existsSync(enChantier)) rmSync(base, { recursive: true, force: true });
  if (existsSync(base)) return ouvrirPglite(base);
  writeFileSync(enChantier, '');
  const moteur = await ouvrirPglite(base, copie());
  rmSync(enChantier);
  return moteur;
}

/**
 * Opens the database that the settings name: PostgreSQL by its address, else the PGlite folder, taken for this
 * process alone until it is closed.
 * @param copie what a new PGlite folder starts from, asked for only when there is none; it may as well put the
 *   folder in place itself
 * @throws DossierOccupe
 */
export async function ouvrirLaBase(
  { baseUrl, proprietaireUrl, donnees, connexions, delais }: LieuDeLaBase,
  role: Role,
  copie: () => Blob | undefined = () => undefined,
): Promise<Moteur> {
  const url = role === 'proprietaire' ? (proprietaireUrl ?? baseUrl) : baseUrl;
  if (url && role === 'proprietaire')
    return ouvrirPostgres(url, { connexions: 2, sansDelai: true });
  if (url) return ouvrirPostgres(url, { connexions, delais: delais.base });
  mkdirSync(donnees, { recursive: true });
  const rendre = verrouillerLeDossier(donnees);
  try {
    const moteur = await ouvrirLeDossier(donnees, copie);
    return {
      ...moteur,
      fermer: async () => {
        await moteur.fermer();
        rendre();
      },
    };
  } catch (erreur) {
    rendre();
    throw erreur;
  }
}

/**
 * Opens the database for the product, which runs only on one that this version knows.
 * @throws BaseEnRetard
 */
export async function ouvrirLaBaseAJour(reglages: Reglages): Promise<Moteur> {
  const moteur = await ouvrirLaBase(reglages, 'courant');
  const manquantes = await migrationsManquantes(moteur, toutesLesMigrations());
  if (manquantes.length === 0) return moteur;
  await moteur.fermer();
  throw new BaseEnRetard(manquantes);
}

/** Its name comes from the data: nothing names a département in code. */
export async function departementDe(moteur: Moteur): Promise<string> {
  const { lignes } = await moteur.directement.executer<{ nom: string }>(
    'select nom_du_departement as nom from socle.naissance',
  );
  return lignes[0]?.nom ?? 'votre département';
}

/** The standby that the settings name, for reads that owe no trace; null when they name none. */
export async function ouvrirLaLecture(
  primaire: Moteur,
  { lectureUrl, connexions, delais, retardDeLecture }: Reglages,
): Promise<Lecture | null> {
  if (!lectureUrl) return null;
  return suivreUneReplique(
    primaire,
    await ouvrirPostgres(lectureUrl, { connexions, delais: delais.base, lectureSeule: true }),
    retardDeLecture,
  );
}
