import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type Resultat, refuse, reussi } from '#socle/pur';

export interface Mesure {
  taille: number;
  sha256: string;
}

const mesurer = (siAvance: (octets: number) => void) => {
  const resume = createHash('sha256');
  let taille = 0;
  const passage = new Transform({
    transform(morceau: Buffer, _, suite) {
      resume.update(morceau);
      taille += morceau.length;
      siAvance(taille);
      suite(null, morceau);
    },
  });
  return { passage, lire: (): Mesure => ({ taille, sha256: resume.digest('hex') }) };
};

const RIEN = () => undefined;

/**
 * Writes a stream encrypted (age, X25519) to whoever holds one of these keys, piece by piece, and forces it onto the
 * disk. This process cannot read it again: it holds public keys alone.
 */
export async function chiffrerVers(
  source: Readable,
  chemin: string,
  destinataires: readonly string[],
  siAvance: (octets: number) => void = RIEN,
): Promise<Mesure> {
  const coffre = new Encrypter();
  for (const destinataire of destinataires) coffre.addRecipient(destinataire);
  const chiffre = await coffre.encrypt(Readable.toWeb(source) as globalThis.ReadableStream);
  const { passage, lire } = mesurer(siAvance);
  await pipeline(
    Readable.fromWeb(chiffre as ReadableStream),
    passage,
    createWriteStream(chemin, { mode: 0o600, flush: true }),
  );
  return lire();
}

/** Size and SHA-256 of a file as it is. */
export async function mesurerLeFichier(
  chemin: string,
  siAvance: (octets: number) => void = RIEN,
): Promise<Mesure> {
  const { passage, lire } = mesurer(siAvance);
  await pipeline(createReadStream(chemin), passage.resume());
  return lire();
}

/**
 * Opens an encrypted file with the private key. Its pieces are checked as they are read: one that was changed stops
 * the stream with an error.
 * @param siAvance told how many encrypted bytes were read
 */
export async function dechiffrer(
  chemin: string,
  identite: string,
  siAvance: (octets: number) => void = RIEN,
): Promise<Resultat<Readable, 'mauvaise_identite'>> {
  const coffre = new Decrypter();
  coffre.addIdentity(identite);
  const { passage } = mesurer(siAvance);
  const source = createReadStream(chemin);
  source.on('error', (erreur) => passage.destroy(erreur));
  source.pipe(passage);
  try {
    const clair = await coffre.decrypt(Readable.toWeb(passage) as globalThis.ReadableStream);
    return reussi(Readable.fromWeb(clair as ReadableStream));
  } catch (erreur) {
    source.destroy();
    if (/no identity matched/.test((erreur as Error).message)) return refuse('mauvaise_identite');
    throw erreur;
  }
}

/** A pair: the identity is kept away from the server, the recipient goes in its settings. */
export async function faireUnePaire(): Promise<{ identite: string; destinataire: string }> {
  const identite = await generateX25519Identity();
  return { identite, destinataire: await identityToRecipient(identite) };
}
