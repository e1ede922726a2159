import type { DateCivile } from './dates.ts';
import { bornes, type DatePartielle } from './dates-partielles.ts';

/** Completed years. What is not known stays not known: it is never zero. */
export type Age =
  | { readonly connu: 'exact'; readonly ans: number }
  | { readonly connu: 'entre'; readonly auMoins: number; readonly auPlus: number }
  | { readonly connu: 'non'; readonly pourquoi: 'date_absente' | 'naissance_a_venir' };

function anneesRevolues(naissance: DateCivile, jour: DateCivile): number {
  const ecart = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  return jour.slice(5) < naissance.slice(5) ? ecart - 1 : ecart;
}

/**
 * The age on a day. No text says when a person born on 29 February grows older in a common year:
 * a year is complete once its last day is over, so it is on 1 March, which also keeps the
 * protection due to minors one day longer. A partial birth date gives a range.
 */
export function ageA(jour: DateCivile, naissance: DatePartielle | null): Age {
  if (naissance === null) return { connu: 'non', pourquoi: 'date_absente' };
  const { premier, dernier } = bornes(naissance);
  if (premier > jour) return { connu: 'non', pourquoi: 'naissance_a_venir' };
  const auPlus = anneesRevolues(premier, jour);
  const auMoins = dernier > jour ? 0 : anneesRevolues(dernier, jour);
  return auMoins === auPlus ? { connu: 'exact', ans: auPlus } : { connu: 'entre', auMoins, auPlus };
}

/** Whether the person has reached this age: an honest "unknown" when the date does not tell. */
export function aAtteint(ans: number, age: Age): 'oui' | 'non' | 'inconnu' {
  if (age.connu === 'non') return 'inconnu';
  const [bas, haut] = age.connu === 'exact' ? [age.ans, age.ans] : [age.auMoins, age.auPlus];
  if (bas >= ans) return 'oui';
  return haut < ans ? 'non' : 'inconnu';
}
