import { type Resultat, refuse, reussi } from '#socle/pur';

export type RefusDIban = { raison: 'iban_illisible' } | { raison: 'iban_faux' };

/**
 * Reads an account number (ISO 13616): two letters, two check digits, up to thirty signs. A French one has twenty-seven.
 * A number whose check digits do not agree was mistyped.
 */
export function lireUnIban(saisi: string): Resultat<string, RefusDIban> {
  const iban = saisi.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refuse({ raison: 'iban_illisible' });
  if (iban.startsWith('FR') && iban.length !== 27) return refuse({ raison: 'iban_illisible' });
  const chiffres = [...(iban.slice(4) + iban.slice(0, 4))]
    .map((signe) => Number.parseInt(signe, 36))
    .join('');
  const reste = [...chiffres].reduce((total, chiffre) => (total * 10 + Number(chiffre)) % 97, 0);
  return reste === 1 ? reussi(iban) : refuse({ raison: 'iban_faux' });
}
