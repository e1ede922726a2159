import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const estExecutable = (chemin: string): boolean => {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const dossiersDuPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).filter((dossier) => dossier !== '');

/** Whether this folder holds all of these programs, and we may run them. */
export const aLesProgrammes = (dossier: string, noms: readonly string[]): boolean =>
  noms.every((nom) => estExecutable(join(dossier, nom)));

/** The first of these programs that may be run: a full path as it is, a name looked up in PATH. */
export function chercherUnProgramme(noms: readonly (string | undefined)[]): string | null {
  for (const nom of noms) {
    if (!nom) continue;
    if (nom.includes('/')) {
      if (estExecutable(nom)) return nom;
      continue;
    }
    const dossier = dossiersDuPath().find((d) => estExecutable(join(d, nom)));
    if (dossier) return join(dossier, nom);
  }
  return null;
}
