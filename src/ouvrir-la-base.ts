import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { manquesDeLaBase } from '#conservation';
import {
  lireLesMigrations,
  type Moteur,
  migrationsManquantes,
  migrer,
  ouvrirPglite,
  ouvrirPostgres,
  type Reglages,
  verrouillerLeDossier,
} from '#socle';
import { declarations } from './declarations.ts';

const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** On PostgreSQL a process never migrates by itself: `tisserin migrer` does, once, under a lock. */
export class BaseEnRetard extends Error {
  constructor(readonly manquantes: readonly string[]) {
    super(`${manquantes.length} migrations are missing`);
  }
}

/**
 * Opens the database that the settings name; in try-out, the folder is locked for this process and migrated.
 * @throws DossierOccupe, BaseEnRetard
 */
export async function ouvrirLaBase(reglages: Reglages): Promise<Moteur> {
  if (reglages.mode === 'production' && reglages.baseUrl) {
    const moteur = await ouvrirPostgres(reglages.baseUrl);
    const manquantes = await migrationsManquantes(moteur, lireLesMigrations(MIGRATIONS));
    if (manquantes.length === 0) return moteur;
    await moteur.fermer();
    throw new BaseEnRetard(manquantes);
  }
  mkdirSync(reglages.donnees, { recursive: true });
  const rendre = verrouillerLeDossier(reglages.donnees);
  try {
    const moteur = await ouvrirPglite(join(reglages.donnees, 'base'));
    await migrer(moteur, lireLesMigrations(MIGRATIONS), (connexion) =>
      manquesDeLaBase(connexion, declarations),
    );
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
