export type Encodage = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * The text of a file as it was written: UTF-8, UTF-16 when it says so, else Windows-1252, which French spreadsheets
 * still write and which never fails.
 */
export function lireDesOctets(octets: Uint8Array): { texte: string; encodage: Encodage } {
  if (octets[0] === 0xff && octets[1] === 0xfe)
    return { texte: new TextDecoder('utf-16le').decode(octets), encodage: 'utf-16' };
  if (octets[0] === 0xfe && octets[1] === 0xff)
    return { texte: new TextDecoder('utf-16be').decode(octets), encodage: 'utf-16' };
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets), encodage: 'utf-8' };
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(octets), encodage: 'windows-1252' };
  }
}

/** Said when it is not what is expected, so that accents are checked. */
export const direLEncodage = (encodage: Encodage): string | null =>
  encodage === 'utf-8'
    ? null
    : `Ce fichier n’est pas en UTF-8 : il a été lu en ${encodage === 'utf-16' ? 'UTF-16' : 'Windows-1252'}. Vérifiez les accents.`;
