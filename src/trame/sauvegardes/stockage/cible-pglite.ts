import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ouvrirPglite, verrouillerLeDossier } from '#socle';
import { lancer } from '../coffre/programmes.ts';
import type { Cible } from './cible.ts';

/** The major version of PostgreSQL that PGlite speaks is its own affair: a folder opens or does not. */
export const MAJEURE_DE_PGLITE = 18;

/**
 * A PGlite folder, kept for this process until it is closed.
 * @throws DossierOccupe
 */
export function ciblePglite(donnees: string): Cible {
  mkdirSync(donnees, { recursive: true });
  const rendre = verrouillerLeDossier(donnees);
  const base = join(donnees, 'base');
  const recue = join(donnees, `.restauration-${process.pid}`);
  const jeter = () => rmSync(recue, { recursive: true, force: true });
  return {
    moteur: 'pglite',
    majeure: MAJEURE_DE_PGLITE,
    proprietaire: null,
    estVide: async () => !existsSync(base),
    vider: async () => undefined,
    async charger(flux) {
      jeter();
      mkdirSync(recue);
      const { sortie, fin } = lancer('tar', ['-xzf', '-', '-C', recue], { entree: flux });
      sortie.resume();
      await fin;
    },
    ouvrir: () => ouvrirPglite(join(recue, 'base')),
    async adopter() {
      rmSync(base, { recursive: true, force: true });
      rmSync(join(donnees, 'base-en-chantier'), { force: true });
      renameSync(join(recue, 'base'), base);
    },
    async fermer() {
      jeter();
      rendre();
    },
  };
}
