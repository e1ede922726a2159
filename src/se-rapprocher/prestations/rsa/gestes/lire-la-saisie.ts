import type { Acces } from '#acces';
import { type DateCivile, lireUnJour } from '#socle/pur';

/** A day as it is written in a form; null when it is empty or is no day. */
export function jourEcrit(
  { aujourdHui }: Acces,
  texte: string | undefined,
  sens: 'passe' | 'a_venir' = 'passe',
): DateCivile | null {
  const lu = lireUnJour(texte ?? '', aujourdHui, sens);
  return lu.ok ? lu.valeur : null;
}

/** Whole, positive, or nothing. */
export const entierEcrit = (texte: string | undefined): number | null =>
  /^\d{1,4}$/.test((texte ?? '').trim()) ? Number(texte) : null;
