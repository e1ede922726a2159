import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Taken when a document is made: it keeps seventeen megabytes, and its other half, which compresses, as much again. */
const decompresseur = () =>
  require('wawoff2/decompress') as (woff2: Uint8Array) => Promise<Uint8Array>;

const POIDS = [400, 600, 700] as const;
const FAMILLE = 'Atkinson Hyperlegible Next';
const SECONDE_FAMILLE = 'Atkinson Hyperlegible Plus';

const enUtf16 = (texte: string) => Buffer.from(texte, 'utf16le').swap16();

/**
 * Typst takes one file per family and weight, and would leave the second one unread: the extended
 * letters take a family name of their own, of the same length, written over the first in place.
 */
function renommerLaFamille(police: Buffer): Buffer {
  const [ancien, nouveau] = [enUtf16(FAMILLE), enUtf16(SECONDE_FAMILLE)];
  const renommee = Buffer.from(police);
  for (let ici = renommee.indexOf(ancien); ici !== -1; ici = renommee.indexOf(ancien, ici + 1))
    nouveau.copy(renommee, ici);
  return renommee;
}

async function ouvrirUnePolice(jeu: 'latin' | 'latin-ext', poids: number): Promise<Buffer> {
  const fichier = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${jeu}-${poids}-normal.woff2`;
  const police = Buffer.from(await decompresseur()(await readFile(require.resolve(fichier))));
  return jeu === 'latin' ? police : renommerLaFamille(police);
}

/**
 * The faces of the house as TrueType, unpacked in memory from the same files the pages use.
 * One after the other: the decompressor answers with a view of memory that its next call reuses.
 */
export async function ouvrirLesPolices(): Promise<Buffer[]> {
  const polices: Buffer[] = [];
  for (const poids of POIDS)
    for (const jeu of ['latin', 'latin-ext'] as const)
      polices.push(await ouvrirUnePolice(jeu, poids));
  return polices;
}
