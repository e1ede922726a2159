/** The signs of windows-1252 that are not those of Latin-1, as far as French writes them. */
const AILLEURS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
  Ÿ: 0x9f,
};

/** @throws RangeError when the text holds a sign that windows-1252 does not have */
export function enWindows1252(texte: string): Buffer {
  const octets = Buffer.from(texte, 'latin1');
  for (const trouve of texte.matchAll(/[^\n\x20-\x7e\xa0-\xff]/g)) {
    const octet = AILLEURS[trouve[0]];
    if (octet === undefined) throw new RangeError('signe absent de windows-1252');
    octets[trouve.index] = octet;
  }
  return octets;
}
