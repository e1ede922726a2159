import { type Resultat, refuse, reussi } from '#socle/pur';

/** A month is one whole number, twelve a year, so that going back four months is a subtraction. */
export type Mois = number;

export const moisDe = (annee: number, mois: number): Mois => annee * 12 + mois - 1;
export const anneeDe = (mois: Mois): number => Math.floor(mois / 12);
export const ecrireLeMois = (mois: Mois): string =>
  `${String(anneeDe(mois)).padStart(4, '0')}-${String((mois % 12) + 1).padStart(2, '0')}`;

/** `2026-06`; the refusal is what was read. */
export function lireLeMois(texte: string): Resultat<Mois, string> {
  const lu = /^(\d{4})-(\d{2})$/.exec(texte);
  const mois = Number(lu?.[2]);
  return lu && mois >= 1 && mois <= 12 ? reussi(moisDe(Number(lu[1]), mois)) : refuse(texte);
}

/** For dates written in rules and parameters: a mistake there is a bug. `2026-06` or `2026-06-01`. */
export function moisEcrit(texte: string): Mois {
  const lu = lireLeMois(texte.slice(0, 7));
  if (!lu.ok) throw new RangeError(`Mois illisible dans une règle : ${texte}`);
  return lu.valeur;
}

/** The month in which a value of this day rules for the first time on a 1st: law of mid-month waits for the next. */
export function premierMoisEntier(jour: string): Mois {
  const quantieme = jour.slice(8, 10);
  return moisEcrit(jour) + (quantieme === '' || quantieme === '01' ? 0 : 1);
}
