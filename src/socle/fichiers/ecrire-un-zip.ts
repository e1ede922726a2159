import { strToU8, type Zippable, zipSync } from 'fflate';

export interface FichierDArchive {
  nom: string;
  contenu: string | Uint8Array;
  /** Kept as it is: the first entry of an ODS must be. */
  tel?: boolean;
}

/** An archive of the same files is the same bytes, whenever it is made. */
const JOUR_ZERO = '1980-01-01T00:00:00';

/** One ZIP of a few files, in memory, in their order. Throws when a name is twice. */
export function ecrireUnZip(fichiers: readonly FichierDArchive[]): Uint8Array {
  const entrees: Zippable = {};
  for (const { nom, contenu, tel = false } of fichiers) {
    if (nom in entrees) throw new RangeError('deux fichiers du même nom');
    const octets = typeof contenu === 'string' ? strToU8(contenu) : contenu;
    entrees[nom] = [octets, { level: tel ? 0 : 6, mtime: JOUR_ZERO }];
  }
  return zipSync(entrees);
}
