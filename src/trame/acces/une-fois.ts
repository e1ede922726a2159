import type { Acces } from './acces.ts';

/**
 * Something kept with a request and gone with it. On the request itself: a `WeakMap` that has grown old holds what it
 * was given until the next full collection, which then comes often.
 */
export function gardeDeLaRequete<T>() {
  const cle = Symbol();
  return {
    lire: (acces: Acces) => acces.carnet.get(cle) as T | undefined,
    poser: (acces: Acces, valeur: T) => void acces.carnet.set(cle, valeur),
  };
}

/**
 * Reads once a request what several parts of a page ask for: the same question, in the same transaction, has one
 * answer. For figures and names that a page shows; never for what a use case decides on.
 */
export function uneFoisParRequete<Demande, T>(
  lire: (acces: Acces, demande: Demande) => Promise<T>,
) {
  const faites = gardeDeLaRequete<Map<string, Promise<T>>>();
  return (acces: Acces, demande: Demande): Promise<T> => {
    const siennes = faites.lire(acces) ?? new Map<string, Promise<T>>();
    faites.poser(acces, siennes);
    const cle = JSON.stringify(demande);
    const lecture = siennes.get(cle) ?? lire(acces, demande);
    siennes.set(cle, lecture);
    return lecture;
  };
}
