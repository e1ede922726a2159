import { crc32, deflateRawSync } from 'node:zlib';

export interface FichierDArchive {
  nom: string;
  contenu: string | Uint8Array;
  /** Kept as it is: the first entry of an ODS must be. */
  tel?: boolean;
}

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, fin: 0x06054b50 } as const;
/** Version 2.0; names in UTF-8. */
const VERSION = 20;
const NOMS_EN_UTF8 = 0x0800;
/** 1 January 1980: an archive of the same files is the same bytes, whenever it is made. */
const JOUR_ZERO = 0x21;

function entete(
  { nom, contenu, tel = false }: FichierDArchive,
  debut: number,
): { local: Buffer; central: Buffer } {
  const brut = Buffer.from(contenu as Uint8Array);
  const serre = tel ? brut : deflateRawSync(brut);
  const octetsDuNom = Buffer.from(nom, 'utf8');
  const commun = Buffer.alloc(26);
  commun.writeUInt16LE(VERSION, 0);
  commun.writeUInt16LE(NOMS_EN_UTF8, 2);
  commun.writeUInt16LE(tel ? 0 : 8, 4);
  commun.writeUInt16LE(JOUR_ZERO, 8);
  commun.writeUInt32LE(crc32(brut), 10);
  commun.writeUInt32LE(serre.length, 14);
  commun.writeUInt32LE(brut.length, 18);
  commun.writeUInt16LE(octetsDuNom.length, 22);
  const tete = (signature: number) => {
    const quatre = Buffer.alloc(4);
    quatre.writeUInt32LE(signature);
    return quatre;
  };
  const suite = Buffer.alloc(14);
  suite.writeUInt32LE(debut, 10);
  const faitAvec = Buffer.alloc(2);
  faitAvec.writeUInt16LE(VERSION);
  return {
    local: Buffer.concat([tete(SIGNATURES.local), commun, octetsDuNom, serre]),
    central: Buffer.concat([tete(SIGNATURES.central), faitAvec, commun, suite, octetsDuNom]),
  };
}

/**
 * One ZIP of a few files, in memory (APPNOTE 6.3: deflate, no encryption, under 4 GB). Throws when a name is twice.
 */
export function ecrireUnZip(fichiers: readonly FichierDArchive[]): Uint8Array {
  const noms = new Set(fichiers.map(({ nom }) => nom));
  if (noms.size !== fichiers.length) throw new RangeError('deux fichiers du même nom');
  const locaux: Buffer[] = [];
  const centraux: Buffer[] = [];
  let debut = 0;
  for (const fichier of fichiers) {
    const { local, central } = entete(
      { ...fichier, contenu: Buffer.from(fichier.contenu as string) },
      debut,
    );
    locaux.push(local);
    centraux.push(central);
    debut += local.length;
  }
  const repertoire = Buffer.concat(centraux);
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(SIGNATURES.fin, 0);
  fin.writeUInt16LE(fichiers.length, 8);
  fin.writeUInt16LE(fichiers.length, 10);
  fin.writeUInt32LE(repertoire.length, 12);
  fin.writeUInt32LE(debut, 16);
  return Buffer.concat([...locaux, repertoire, fin]);
}
