import type { Acces } from '#acces';
import { oublierLesComptesEnBase } from '../stockage/recherches.ts';

/** Nightly: forgets how many times each agent searched, past a day. As a named machine. */
export const oublierLesComptesDeRecherches = (acces: Acces): Promise<number> =>
  oublierLesComptesEnBase(acces.bd);
