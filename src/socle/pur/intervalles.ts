import type { DateCivile } from './dates.ts';
import { type Resultat, refuse, reussi } from './resultat.ts';

/** Dates [du, au): the day `au` is already out. `au: null` means "no end known". */
export interface Intervalle {
  readonly du: DateCivile;
  readonly au: DateCivile | null;
}

/** Refuses an interval that ends before it starts or holds no day. */
export function intervalle(
  du: DateCivile,
  au: DateCivile | null,
): Resultat<Intervalle, 'fin_avant_debut'> {
  return au !== null && au <= du ? refuse('fin_avant_debut') : reussi({ du, au });
}

/** Whether the day is inside; the last day inside is the eve of `au`. */
export function contientLeJour({ du, au }: Intervalle, jour: DateCivile): boolean {
  return du <= jour && (au === null || jour < au);
}

/** The days that both hold, or null. Two intervals that only touch share no day. */
export function croiser(a: Intervalle, b: Intervalle): Intervalle | null {
  const du = contientLeJour({ du: a.du, au: null }, b.du) ? b.du : a.du;
  const au = a.au === null ? b.au : b.au === null || a.au < b.au ? a.au : b.au;
  return au !== null && au <= du ? null : { du, au };
}

/** Whether both hold at least one same day. */
export function seRecouvrent(a: Intervalle, b: Intervalle): boolean {
  return croiser(a, b) !== null;
}
