import { isAscii } from 'node:buffer';
import type { RaisonDeRefus } from '../domaine/refus-de-flux.ts';

/** Bytes that mean nothing in windows-1252. */
const INTERDITS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const DECLARATION = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/;

export interface DefautDEncodage {
  raison: RaisonDeRefus;
  ligne: number;
  precision?: string;
}

export interface Verification {
  /** @param ligne the line on which these bytes begin */
  lire(octets: Uint8Array, ligne: number): void;
  /** Known at the end alone: a text whose every accent is one of UTF-8 was written in it. */
  finir(): DefautDEncodage | null;
}

/** What the first bytes say of themselves; null when it is right. */
export function defautDeLaDeclaration(debut: Uint8Array): DefautDEncodage | null {
  const [a = 0, b = 0, c = 0] = debut;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { raison: 'reencode', ligne: 1 };
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return { raison: 'encodage_declare', ligne: 1, precision: 'UTF-16' };
  const dite = DECLARATION.exec(Buffer.from(debut.subarray(0, 300)).toString('latin1'))?.[1];
  if (dite?.toLowerCase() === 'windows-1252') return null;
  const precision = dite && /^[\w-]{1,20}$/.test(dite) ? dite : 'aucun';
  return { raison: 'encodage_declare', ligne: 1, precision };
}

/** Bytes looked at together: most hold no accent, and are then read without being walked through. */
const A_LA_FOIS = 512;

const ligneDe = (octets: Uint8Array, place: number, avant: number): number => {
  let ligne = avant;
  for (let ici = 0; ici < place; ici++) if (octets[ici] === 10) ligne++;
  return ligne;
};

/**
 * Follows the bytes beside the reader. In windows-1252 an « é » is one byte; in UTF-8 two, that windows-1252 would read
 * as « Ã© »: no name is so written.
 */
export function verifierLEncodage(): Verification {
  let suiteAttendue = 0;
  let enUtf8: number | null = null;
  let enCp1252 = false;
  let interdit: number | null = null;
  const accent = (octet: number, ligne: () => number) => {
    if (suiteAttendue > 0 && octet < 0xc0) {
      suiteAttendue--;
      return;
    }
    if (suiteAttendue > 0) enCp1252 = true;
    suiteAttendue = octet >= 0xc2 && octet <= 0xdf ? 1 : octet >= 0xe0 && octet <= 0xef ? 2 : 0;
    if (suiteAttendue === 0) {
      enCp1252 = true;
      if (INTERDITS.has(octet)) interdit ??= ligne();
    } else enUtf8 ??= ligne();
  };
  const parcourir = (octets: Uint8Array, de: number, a: number, ligne: number) => {
    for (let place = de; place < a; place++) {
      const octet = octets[place] ?? 0;
      if (octet >= 0x80) accent(octet, () => ligneDe(octets, place, ligne));
      else if (suiteAttendue > 0) {
        suiteAttendue = 0;
        enCp1252 = true;
      }
    }
  };
  return {
    lire(octets, ligne) {
      for (let de = 0; de < octets.length; de += A_LA_FOIS) {
        const a = Math.min(de + A_LA_FOIS, octets.length);
        if (suiteAttendue > 0 || !isAscii(octets.subarray(de, a))) parcourir(octets, de, a, ligne);
      }
    },
    finir() {
      if (enUtf8 !== null && !enCp1252) return { raison: 'reencode', ligne: enUtf8 };
      return interdit === null ? null : { raison: 'octet_interdit', ligne: interdit };
    },
  };
}
