import { hash } from 'node:crypto';

/** Makes the id of an object from its key: the same seed and key give the same id, on every machine. */
export type Identifier = (genre: string, cle: string | number) => string;

/** The two upper bits of that digit are 10. */
const VARIANTES = '89ab';

/** RFC 9562, version 8: a digest of our own, laid out as a UUID. */
export function identifierAvec(graine: number): Identifier {
  return (genre, cle) => {
    const h = hash('sha256', `tisserin ${graine} ${genre} ${cle}`, 'hex');
    const variante = VARIANTES[Number.parseInt(h.charAt(16), 16) & 3];
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variante}${h.slice(17, 20)}-${h.slice(20, 32)}`;
  };
}
