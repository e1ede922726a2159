import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process holds the data folder: two PGlite on one folder lose rows in silence. */
export class DossierOccupe extends Error {
  readonly dossier: string;
  readonly processus: number;
  constructor(dossier: string, processus: number) {
    super(`data folder ${dossier} is held by process ${processus}`);
    this.dossier = dossier;
    this.processus = processus;
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
 * When a process began, as Linux counts it, with the number of the boot: numbers are given again, after a restart of
 * the machine or of a container above all. Null elsewhere, and for one that ended and was not buried.
 */
function naissanceDe(processus: number): string | null {
  try {
    const dit = readFileSync(`/proc/${processus}/stat`, 'utf8');
    const champs = dit.slice(dit.lastIndexOf(')') + 2).split(' ');
    if (champs[0] === 'Z') return null;
    const demarrage = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${demarrage} ${champs[19]}`;
  } catch {
    return null;
  }
}

const effacer = (fichier: string): void => {
  try {
    unlinkSync(fichier);
  } catch {
    // Already gone, alone or with its folder: nothing is left to take away.
  }
};

/** Who holds it; null when nobody does any more, or nobody who lives. */
function detenteur(fichier: string): number | null {
  try {
    const [numero = '', naissance] = readFileSync(fichier, 'utf8').split('\n');
    const processus = Number(numero);
    if (!(processus > 0) || processus === process.pid || !estVivant(processus)) return null;
    return naissance && naissance !== naissanceDe(processus) ? null : processus;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw erreur;
  }
}

/**
 * Takes away the lock of a process that died. Another taker may have put its own there since it was read: moved aside
 * and read again, a lock that lives is put back.
 */
function retirerUnVerrouMort(fichier: string): void {
  const aCote = `${fichier}.mort.${process.pid}`;
  try {
    renameSync(fichier, aCote);
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw erreur;
  }
  if (detenteur(aCote) !== null) linkSync(aCote, fichier);
  effacer(aCote);
}

/**
 * Takes the folder for this process. The lock appears with its holder's number in it, in one step; one left by a
 * process that died is taken over, even where another process bears its number by now.
 * @returns gives the folder back
 * @throws DossierOccupe
 */
export function verrouillerLeDossier(dossier: string): () => void {
  const fichier = join(dossier, 'verrou');
  const mien = `${fichier}.${process.pid}`;
  writeFileSync(mien, [process.pid, naissanceDe(process.pid) ?? ''].join('\n'));
  try {
    for (let essai = 0; essai < 3; essai++) {
      try {
        linkSync(mien, fichier);
        return () => effacer(fichier);
      } catch (erreur) {
        if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur;
        const processus = detenteur(fichier);
        if (processus !== null) throw new DossierOccupe(dossier, processus);
        retirerUnVerrouMort(fichier);
      }
    }
    throw new DossierOccupe(dossier, 0);
  } finally {
    effacer(mien);
  }
}
