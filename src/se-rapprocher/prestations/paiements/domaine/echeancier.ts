import { ajouterMois, type Centimes, centimes, type DateCivile, dateCivile } from '#socle/pur';

/** When it is paid: once, or each month of a period, on a day of the month. */
export type Echeancier =
  | { genre: 'unique'; le: DateCivile }
  | {
      genre: 'mensuel';
      depuis: DateCivile;
      jusquau: DateCivile | null;
      /** 1 to 28: a day that every month has. */
      jour: number;
      euros: number;
    };

export interface VersementPrevu {
  le: DateCivile;
  centimes: Centimes;
}

const MOIS_D_UNE_ANNEE = 12;

/** Each month of the period that falls in the year: an envelope answers for one year, the next asks for its own. */
function moisDeLAnnee(
  { depuis, jusquau, jour }: Extract<Echeancier, { genre: 'mensuel' }>,
  annee: number,
): DateCivile[] {
  const janvier = dateCivile(`${annee}-01-${String(jour).padStart(2, '0')}`);
  return Array.from({ length: MOIS_D_UNE_ANNEE }, (_, rang) => ajouterMois(janvier, rang)).filter(
    (le) =>
      le.slice(0, 7) >= depuis.slice(0, 7) &&
      (jusquau === null || le.slice(0, 7) <= jusquau.slice(0, 7)),
  );
}

/**
 * What is to be paid in this year and when, never more than the total, never in the past: what is late goes with the
 * next bordereau.
 */
export function planifier(
  echeancier: Echeancier,
  total: Centimes,
  { annee, aujourdHui }: { annee: number; aujourdHui: DateCivile },
): VersementPrevu[] {
  const jamaisHier = (le: DateCivile): DateCivile => (le < aujourdHui ? aujourdHui : le);
  if (echeancier.genre === 'unique') return [{ le: jamaisHier(echeancier.le), centimes: total }];
  const parMois = Math.round(echeancier.euros * 100);
  let reste: number = total;
  return moisDeLAnnee(echeancier, annee).flatMap((le) => {
    const du = Math.min(parMois, reste);
    reste -= du;
    return du > 0 ? [{ le: jamaisHier(le), centimes: centimes(du) }] : [];
  });
}
