import { randomBytes } from 'node:crypto';
import { type Resultat, refuse, reussi } from './resultat.ts';

declare const sorte: unique symbol;

/** Twelve Crockford base32 characters, upper case, no separator: 60 random bits. */
export type CodeDeRetrait = string & { readonly [sorte]: 'CodeDeRetrait' };

/** A letter and two digits, `A-27`: what the hall screen shows. It opens nothing. */
export type CodeDeSalle = string & { readonly [sorte]: 'CodeDeSalle' };

export type RefusDeCode =
  | { readonly motif: 'code_vide' }
  | { readonly motif: 'caractere_inconnu'; readonly caractere: string }
  | { readonly motif: 'longueur'; readonly attendus: number; readonly lus: number };

/** Crockford's alphabet: no I, L, O (read as 1, 1, 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LONGUEUR = 12;

/** Letters of hall codes; I and O are left out, a hurried eye reads them 1 and 0. */
const LETTRES_DE_SALLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const SEPARATEURS = /[\s\p{Pd}\p{Cf}_.·•]/gu;

/** Draws a code. `hasard` is replaced in tests only; the default is the system's source. */
export function tirerUnCode(hasard: (taille: number) => Uint8Array = randomBytes): CodeDeRetrait {
  const octets = hasard(LONGUEUR);
  // 256 is a multiple of 32: keeping five bits of each byte favours no character.
  return Array.from(octets, (octet) => ALPHABET.charAt(octet % 32)).join('') as CodeDeRetrait;
}

/** The code as printed and said: `K7MQ 3XWT 9Z2P`. */
export function montrerLeCode(code: CodeDeRetrait): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Reads a code as people type it: spaces, hyphens, lower case, O for 0, I or L for 1. */
export function lireUnCode(saisie: string): Resultat<CodeDeRetrait, RefusDeCode> {
  const propre = saisie
    .slice(0, 200)
    .normalize('NFKC')
    .replace(SEPARATEURS, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (propre === '') return refuse({ motif: 'code_vide' });
  const intrus = [...propre].find((caractere) => !ALPHABET.includes(caractere));
  if (intrus !== undefined) return refuse({ motif: 'caractere_inconnu', caractere: intrus });
  if (propre.length !== LONGUEUR)
    return refuse({ motif: 'longueur', attendus: LONGUEUR, lus: propre.length });
  return reussi(propre as CodeDeRetrait);
}

/** The sentence shown for a refused code. It never says whether some other code exists. */
export function direLeRefusDeCode(refus: RefusDeCode): string {
  switch (refus.motif) {
    case 'code_vide':
      return 'Écrivez les 12 caractères du code, tels qu’ils sont sur le reçu.';
    case 'caractere_inconnu':
      return `Le signe « ${refus.caractere} » n’est dans aucun code. Relisez le code sur le reçu.`;
    case 'longueur':
      return `Un code a ${refus.attendus} caractères. Il y en a ${refus.lus} ici.`;
  }
}

/** Reads a hall code: `A-27`, `a27`, `A 27`. Null when it is not one. */
export function chercherUnCodeDeSalle(saisie: string): CodeDeSalle | null {
  const parts = /^([a-z])\s?-?\s?(\d{2})$/i.exec(saisie.slice(0, 20).trim());
  const lettre = parts?.[1]?.toUpperCase() ?? '';
  const nombre = parts?.[2] ?? '00';
  if (lettre === '' || nombre === '00' || !LETTRES_DE_SALLE.includes(lettre)) return null;
  return `${lettre}-${nombre}` as CodeDeSalle;
}

/** The code after this one: A-01 … A-99, B-01 … Z-99, then A-01 again. Null starts the day. */
export function codeDeSalleSuivant(precedent: CodeDeSalle | null): CodeDeSalle {
  if (precedent === null) return 'A-01' as CodeDeSalle;
  const rang = LETTRES_DE_SALLE.indexOf(precedent.charAt(0));
  const nombre = Number(precedent.slice(2));
  if (nombre < 99)
    return `${precedent.charAt(0)}-${String(nombre + 1).padStart(2, '0')}` as CodeDeSalle;
  return `${LETTRES_DE_SALLE.charAt((rang + 1) % LETTRES_DE_SALLE.length)}-01` as CodeDeSalle;
}
