import type { Operation } from '../langue/expressions.ts';
import { anneeDe, type Mois } from '../langue/mois.ts';

const JOUR = 86_400_000;

/** Days since 1 January 1970 of the first of the month. */
export const premierJourDe = (mois: Mois): number => Date.UTC(anneeDe(mois), mois % 12, 1) / JOUR;

/**
 * One operation. NaN is unknown: nothing times unknown is nothing, `false and unknown` is false; a comparison with it
 * is unknown.
 */
export function appliquer(op: Operation, a: number, b: number): number {
  switch (op) {
    case 'plus':
      return a + b;
    case 'moins':
      return a - b;
    case 'fois':
      return a === 0 || b === 0 ? 0 : a * b;
    case 'divise':
      return a === 0 ? 0 : a / b;
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    case 'et':
      return a === 0 || b === 0 ? 0 : a * b;
    case 'ou':
      return a === 1 || b === 1 ? 1 : a + b;
    default:
      return comparer(op, a, b);
  }
}

function comparer(op: 'inf' | 'inf_egal' | 'egal', a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  if (op === 'inf') return a < b ? 1 : 0;
  if (op === 'inf_egal') return a <= b ? 1 : 0;
  return a === b ? 1 : 0;
}

/** Half a step goes up. The tiny shift undoes what binary does to 0.005. */
export function arrondir(sens: 'proche' | 'bas' | 'haut', pas: number, valeur: number): number {
  const parts = 1 / pas;
  const combien = valeur * parts;
  if (sens === 'bas') return Math.floor(combien + 1e-7) / parts;
  if (sens === 'haut') return Math.ceil(combien - 1e-7) / parts;
  return Math.floor(combien + 0.5 + 1e-9) / parts;
}
