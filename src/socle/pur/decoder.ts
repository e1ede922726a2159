/**
 * Reads the bytes of a text file as people send them: UTF-8 or UTF-16 with its mark, else UTF-8, else what Windows
 * spreadsheets write (windows-1252). Never loses a letter: bytes that are no UTF-8 are never read as if they were.
 */
export function decoder(octets: Uint8Array): string {
  const [a, b] = octets;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}
