import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Another process holds the data folder: two PGlite on one folder lose rows in silence. */
export class DossierOccupe extends Error {
  constructor(
    readonly dossier: string,
    readonly processus: number,
  ) {
    super(`data folder ${dossier} is held by process ${processus}`);
  }
}

const estVivant = (processus: number): boolean => {
  try {
    process.kill(processus, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes the folder for this process. A lock left by a process that died is taken over.
 * @returns gives the folder back
 * @throws DossierOccupe
 */
export function verrouillerLeDossier(dossier: string): () => void {
  const fichier = join(dossier, 'verrou');
  for (let essai = 0; essai < 2; essai++) {
    try {
      const ouvert = openSync(fichier, 'wx');
      writeSync(ouvert, String(process.pid));
      closeSync(ouvert);
      return () => {
        try {
          unlinkSync(fichier);
        } catch {
          // Already gone with its folder: nothing to give back.
        }
      };
    } catch (erreur) {
      if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur;
      const processus = Number(readFileSync(fichier, 'utf8'));
      if (processus > 0 && processus !== process.pid && estVivant(processus)) {
        throw new DossierOccupe(dossier, processus);
      }
      unlinkSync(fichier);
    }
  }
  throw new DossierOccupe(dossier, 0);
}
