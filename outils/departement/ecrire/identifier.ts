import { createHash } from 'node:crypto';

/** Makes the id of an object from its key: the same seed and key give the same id, on every machine. */
export type Identifier = (genre: string, cle: string | number) => string;

/** RFC 9562, version 8: a digest of our own, laid out as a UUID. */
export function identifierAvec(graine: number): Identifier {
  return (genre, cle) => {
    const octets = createHash('sha256').update(`tisserin ${graine} ${genre} ${cle}`).digest();
    octets[6] = (octets[6]! & 0x0f) | 0x80;
    octets[8] = (octets[8]! & 0x3f) | 0x80;
    const texte = octets.subarray(0, 16).toString('hex');
    return texte.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  };
}
