import { LISTES } from './codes.ts';
import type { Feuille } from './element.ts';

export type DefautDeValeur = 'trop_long' | 'valeur' | 'code';

const ENTIER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const HEURE = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function estUneDate(valeur: string): boolean {
  const lue = DATE.exec(valeur);
  if (!lue) return false;
  const [annee, mois, jour] = [Number(lue[1]), Number(lue[2]), Number(lue[3])];
  if (mois < 1 || mois > 12 || jour < 1 || jour > (JOURS[mois - 1] ?? 0)) return false;
  if (mois === 2 && jour === 29) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
  return true;
}

/** Digits that count: zeros on the left, and on the right of the comma, do not. */
function chiffres(valeur: string): { tous: number; decimales: number } {
  const [entiers = '', decimales = ''] = valeur.replace(/^[+-]/, '').split('.');
  const apres = decimales.replace(/0+$/, '').length;
  return { tous: entiers.replace(/^0+/, '').length + apres, decimales: apres };
}

/** What is wrong with a value, or null. Texts keep their blanks, everything else is read without them. */
export function defautDe(feuille: Feuille, brute: string): DefautDeValeur | null {
  const { genre, longueur } = feuille;
  if (genre === 'texte') return brute.length > longueur ? 'trop_long' : null;
  const valeur = brute.trim();
  switch (genre) {
    case 'code': {
      if (brute.length > longueur) return 'trop_long';
      const liste = LISTES[feuille.nom];
      if (!liste?.fermee || (valeur === '' && feuille.min === 0)) return null;
      return Object.hasOwn(liste.codes, valeur) ? null : 'code';
    }
    case 'entier':
      if (!ENTIER.test(valeur)) return 'valeur';
      return chiffres(valeur).tous > longueur ? 'trop_long' : null;
    case 'decimal': {
      if (!DECIMAL.test(valeur)) return 'valeur';
      const { tous, decimales } = chiffres(valeur);
      return tous > longueur || decimales > feuille.decimales ? 'trop_long' : null;
    }
    case 'date':
      return estUneDate(valeur) ? null : 'valeur';
    case 'heure':
      return HEURE.test(valeur) ? null : 'valeur';
    case 'oui_non':
      return /^(0|1|true|false)$/.test(valeur) ? null : 'valeur';
  }
}

/** A code that an open list does not know: no refusal, said to whoever keeps the list. */
export const estUnCodeInconnu = ({ genre, nom }: Feuille, brute: string): boolean => {
  const liste = genre === 'code' ? LISTES[nom] : undefined;
  const valeur = brute.trim();
  return (
    liste !== undefined && !liste.fermee && valeur !== '' && !Object.hasOwn(liste.codes, valeur)
  );
};
