import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LigneDeMatrice } from '#acces';
import { lignesDuSocle } from './lignes-du-socle.ts';

/** The lines of every module, found where each writes its rules: nobody keeps a register of them. */
export async function toutesLesLignes(): Promise<LigneDeMatrice[]> {
  const fichiers = globSync('src/**/regles-d-acces.ts').sort();
  const modules = await Promise.all(
    fichiers.map(
      (fichier) =>
        import(/* @vite-ignore */ resolve(fichier)) as Promise<{
          lignes?: readonly LigneDeMatrice[];
        }>,
    ),
  );
  return [...lignesDuSocle, ...modules.flatMap(({ lignes }) => lignes ?? [])];
}
