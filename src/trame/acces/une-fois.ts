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
  const siennes = (acces: Acces): Map<string, Promise<T>> => {
    const lues = faites.lire(acces) ?? new Map<string, Promise<T>>();
    faites.poser(acces, lues);
    return lues;
  };
  const demander = (acces: Acces, demande: Demande): Promise<T> => {
    const lues = siennes(acces);
    const cle = JSON.stringify(demande);
    const lecture = lues.get(cle) ?? lire(acces, demande);
    lues.set(cle, lecture);
    return lecture;
  };
  /** Another question, already asked in this request, brings this answer along: it is not asked again. */
  const retenir = (acces: Acces, demande: Demande, lecture: Promise<T>): void => {
    lecture.catch(() => undefined); // told to whoever asked that other question
    siennes(acces).set(JSON.stringify(demande), lecture);
  };
  return Object.assign(demander, { retenir });
}
