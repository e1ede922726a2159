import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, stop } from 'esbuild';

/** A static part of the product, served under an address that names its content. */
export interface Actif {
  chemin: string;
  type: string;
  contenu: Buffer | string;
}

const empreinte = (contenu: Buffer | string): string =>
  createHash('sha256').update(contenu).digest('hex').slice(0, 12);

export function actifDepuisUnTexte(nom: string, type: string, contenu: string): Actif {
  const point = nom.lastIndexOf('.');
  return {
    chemin: `/actifs/${nom.slice(0, point)}-${empreinte(contenu)}${nom.slice(point)}`,
    type,
    contenu,
  };
}

export const actifDepuisUnFichier = (chemin: string, fichier: string, type: string): Actif => ({
  chemin,
  type,
  contenu: readFileSync(fichier),
});

let enCours = 0;

/** Bundles the small scripts of the browser; every page works without them. What bundled them ends with the last one. */
export async function assemblerLeScript(nom: string, entree: string): Promise<Actif> {
  enCours += 1;
  try {
    const { outputFiles } = await build({
      entryPoints: [entree],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2020',
    });
    return actifDepuisUnTexte(nom, 'text/javascript; charset=utf-8', outputFiles[0]?.text ?? '');
  } finally {
    enCours -= 1;
    if (enCours === 0) await stop();
  }
}
