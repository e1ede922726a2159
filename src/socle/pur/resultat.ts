/**
 * The answer of a decision. A refusal is a value that the caller must look at; an exception
 * is a bug. `refus` is usually a discriminated union, turned into a French sentence elsewhere.
 */
export type Resultat<T, R> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly refus: R };

/** Wraps a success. Called with nothing, it says "done" without a value. */
export function reussi(): Resultat<undefined, never>;
export function reussi<T>(valeur: T): Resultat<T, never>;
export function reussi(valeur?: unknown): Resultat<unknown, never> {
  return { ok: true, valeur };
}

/** Wraps a refusal. String literals stay literal, so that unions of motives need no cast. */
export function refuse<const R>(refus: R): Resultat<never, R> {
  return { ok: false, refus };
}

/** Goes on with the value when there is one; the first refusal wins and is kept as it is. */
export function enchainer<T, R, U, S>(
  resultat: Resultat<T, R>,
  suite: (valeur: T) => Resultat<U, S>,
): Resultat<U, R | S> {
  return resultat.ok ? suite(resultat.valeur) : resultat;
}

/** For tests and fixtures only: the value, or an Error that shows the refusal. */
export function valeurOuErreur<T, R>(resultat: Resultat<T, R>): T {
  if (resultat.ok) return resultat.valeur;
  throw new Error(`Refus inattendu : ${JSON.stringify(resultat.refus)}`);
}
