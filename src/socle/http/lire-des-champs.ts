import { lireDesOctets } from '#socle/pur';

const OCTET_ECHAPPE = /%([\da-f]{2})/gi;

/** `+` is a space, `%E9` an octet; what is badly escaped stays as it was written. */
function lire(brut: string): string {
  const octets = brut
    .replaceAll('+', ' ')
    .replace(OCTET_ECHAPPE, (_, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16)));
  return lireDesOctets(Buffer.from(octets, 'latin1')).texte;
}

/**
 * The fields of a form's body or of an address, as they were written: UTF-8, or the Windows-1252 of an old browser
 * or script, so that « Renée » comes in as she is. A name that comes twice has several values.
 */
export function lireDesChamps(corps: Buffer): Record<string, string | string[]> {
  const champs = new Map<string, string[]>();
  for (const paire of corps.toString('latin1').split('&')) {
    if (paire === '') continue;
    const egal = paire.indexOf('=');
    const nom = lire(egal < 0 ? paire : paire.slice(0, egal));
    const valeur = egal < 0 ? '' : lire(paire.slice(egal + 1));
    const deja = champs.get(nom);
    if (deja) deja.push(valeur);
    else champs.set(nom, [valeur]);
  }
  return Object.fromEntries(
    [...champs].map(([nom, valeurs]) => [nom, valeurs.length > 1 ? valeurs : (valeurs[0] ?? '')]),
  );
}
