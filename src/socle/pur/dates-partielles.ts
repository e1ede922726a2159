import { ajouterJours, ajouterMois, type DateCivile, dateCivile, lireDateCivile } from './dates.ts';
import { type Resultat, refuse, reussi } from './resultat.ts';

/**
 * A date as far as it is known. Many civil registers give a year only; nothing is invented to
 * fill the rest (no "1 January" for an unknown day).
 */
export type DatePartielle =
  | {
      readonly precision: 'jour';
      readonly annee: number;
      readonly mois: number;
      readonly jour: number;
    }
  | { readonly precision: 'mois'; readonly annee: number; readonly mois: number }
  | { readonly precision: 'annee'; readonly annee: number };

export type RefusDeDatePartielle =
  | { readonly motif: 'annee_impossible'; readonly annee: number }
  | { readonly motif: 'mois_impossible'; readonly mois: number }
  | { readonly motif: 'jour_impossible'; readonly jour: number }
  /** The day number does not exist in that month: 29 February 2023, 31 April. */
  | {
      readonly motif: 'jour_absent_du_mois';
      readonly annee: number;
      readonly mois: number;
      readonly jour: number;
    };

const quatre = (n: number) => String(n).padStart(4, '0');
const deux = (n: number) => String(n).padStart(2, '0');

/** Builds a date from the parts one has. Years 1 to 9999; a day without month is not a date. */
export function datePartielle(
  annee: number,
  mois?: number,
  jour?: number,
): Resultat<DatePartielle, RefusDeDatePartielle> {
  if (!Number.isInteger(annee) || annee < 1 || annee > 9999)
    return refuse({ motif: 'annee_impossible', annee });
  if (mois === undefined) return reussi({ precision: 'annee', annee });
  if (!Number.isInteger(mois) || mois < 1 || mois > 12)
    return refuse({ motif: 'mois_impossible', mois });
  if (jour === undefined) return reussi({ precision: 'mois', annee, mois });
  if (!Number.isInteger(jour) || jour < 1 || jour > 31)
    return refuse({ motif: 'jour_impossible', jour });
  const texte = `${quatre(annee)}-${deux(mois)}-${deux(jour)}`;
  if (!lireDateCivile(texte).ok) return refuse({ motif: 'jour_absent_du_mois', annee, mois, jour });
  return reussi({ precision: 'jour', annee, mois, jour });
}

/** Reads the stored form: `1990`, `1990-03` or `1990-03-12` (ISO 8601 reduced precision). */
export function lireDatePartielle(
  texte: string,
): Resultat<DatePartielle, RefusDeDatePartielle | { readonly motif: 'forme' }> {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(texte);
  if (!parts) return refuse({ motif: 'forme' });
  const [annee, mois, jour] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  return datePartielle(annee ?? 0, mois, jour);
}

/** The stored form, the reverse of `lireDatePartielle`. */
export function ecrireDatePartielle(date: DatePartielle): string {
  if (date.precision === 'annee') return quatre(date.annee);
  const moisEcrit = `${quatre(date.annee)}-${deux(date.mois)}`;
  return date.precision === 'mois' ? moisEcrit : `${moisEcrit}-${deux(date.jour)}`;
}

/** A whole date, seen as a partial one. */
export function datePartielleDuJour(date: DateCivile): DatePartielle {
  const [annee, mois, jour] = date.split('-').map(Number);
  return { precision: 'jour', annee: annee ?? 0, mois: mois ?? 0, jour: jour ?? 0 };
}

/** The first and the last day that the date may be, both included. */
export function bornes(date: DatePartielle): {
  readonly premier: DateCivile;
  readonly dernier: DateCivile;
} {
  if (date.precision === 'jour') {
    const jour = dateCivile(ecrireDatePartielle(date));
    return { premier: jour, dernier: jour };
  }
  const mois = date.precision === 'mois' ? date.mois : 1;
  const premier = dateCivile(`${quatre(date.annee)}-${deux(mois)}-01`);
  if (date.precision === 'annee')
    return { premier, dernier: dateCivile(`${quatre(date.annee)}-12-31`) };
  // December 9999 has no following month in the calendar we keep.
  const dernier =
    mois === 12
      ? dateCivile(`${quatre(date.annee)}-12-31`)
      : ajouterJours(ajouterMois(premier, 1), -1);
  return { premier, dernier };
}

/** Whether two dates, as far as each is known, may be the same day. */
export function peuventCoincider(a: DatePartielle, b: DatePartielle): boolean {
  const [de, vers] = [bornes(a), bornes(b)];
  return de.premier <= vers.dernier && vers.premier <= de.dernier;
}
