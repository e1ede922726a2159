import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Acces } from '#acces';

const ALGORITHME = 'aes-256-gcm';

const cleDe = (acces: Acces, usage: string): Buffer =>
  Buffer.from(acces.empreindre('chiffrement', usage), 'hex');

/** Ciphers a short secret for one use; a copy of the database without the product's key says nothing. */
export function chiffrer(acces: Acces, usage: string, texte: string): string {
  const vecteur = randomBytes(12);
  const chiffre = createCipheriv(ALGORITHME, cleDe(acces, usage), vecteur);
  const corps = Buffer.concat([chiffre.update(texte, 'utf8'), chiffre.final()]);
  return Buffer.concat([vecteur, chiffre.getAuthTag(), corps]).toString('base64url');
}

/** Throws when the text was changed, or ciphered for another use. */
export function dechiffrer(acces: Acces, usage: string, texte: string): string {
  const octets = Buffer.from(texte, 'base64url');
  const dechiffre = createDecipheriv(ALGORITHME, cleDe(acces, usage), octets.subarray(0, 12));
  dechiffre.setAuthTag(octets.subarray(12, 28));
  return dechiffre.update(octets.subarray(28), undefined, 'utf8') + dechiffre.final('utf8');
}
