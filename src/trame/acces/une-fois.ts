import type { Acces } from './acces.ts';

/**
 * Reads once a request what several parts of a page ask for: the same question, in the same transaction, has one
 * answer. For figures and names that a page shows; never for what a use case decides on.
 */
export function uneFoisParRequete<Demande, T>(
  lire: (acces: Acces, demande: Demande) => Promise<T>,
) {
  const faites = new WeakMap<Acces, Map<string, Promise<T>>>();
  return (acces: Acces, demande: Demande): Promise<T> => {
    const siennes = faites.get(acces) ?? new Map<string, Promise<T>>();
    faites.set(acces, siennes);
    const cle = JSON.stringify(demande);
    const lecture = siennes.get(cle) ?? lire(acces, demande);
    siennes.set(cle, lecture);
    return lecture;
  };
}
