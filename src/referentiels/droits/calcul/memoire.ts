import type { Mois } from '../langue/mois.ts';

/** Which step already calculated this variable, of whom and when; -1: none yet. */
export interface Memoire {
  chercher(numero: number, rang: number, mois: Mois): number;
  garder(numero: number, rang: number, mois: Mois, etape: number): void;
}

/** Twelve bits of variable, seven of rank, thirteen of month from the year 1800: one whole number tells them apart. */
const MOIS_ZERO = 1800 * 12;
const cleDe = (numero: number, rang: number, mois: Mois): number =>
  (numero << 20) | (rang << 13) | ((mois - MOIS_ZERO) & 8191);

/** Open addressing in one flat table, twice as large whenever it is half full. */
export function uneMemoire(): Memoire {
  let taille = 1024;
  // The high bits of the product mix all those of the key.
  let decalage = 22;
  let table = new Int32Array(2 * taille);
  let gardees = 0;

  const placeDe = (cle: number): number => {
    let place = Math.imul(cle, 0x9e37_79b1) >>> decalage;
    while (table[2 * place + 1] !== 0 && table[2 * place] !== cle)
      place = (place + 1) & (taille - 1);
    return 2 * place;
  };
  const agrandir = (): void => {
    const ancienne = table;
    taille *= 2;
    decalage -= 1;
    table = new Int32Array(2 * taille);
    for (let un = 0; un < ancienne.length; un += 2) {
      if (ancienne[un + 1] === 0) continue;
      const place = placeDe(ancienne[un] as number);
      table[place] = ancienne[un] as number;
      table[place + 1] = ancienne[un + 1] as number;
    }
  };
  return {
    chercher: (numero, rang, mois) => (table[placeDe(cleDe(numero, rang, mois)) + 1] as number) - 1,
    garder: (numero, rang, mois, etape) => {
      if (++gardees * 2 > taille) agrandir();
      const cle = cleDe(numero, rang, mois);
      const place = placeDe(cle);
      table[place] = cle;
      table[place + 1] = etape + 1;
    },
  };
}
