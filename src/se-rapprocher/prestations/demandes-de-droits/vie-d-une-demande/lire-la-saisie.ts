import { type DateCivile, lireUnJour, type Resultat, refuse, reussi } from '#socle/pur';
import type { PointDUnGeste } from './un-geste.route.tsx';

/** A day typed in words or figures; empty, what is said instead. */
export function jourTape(
  texte: string,
  champ: string,
  {
    aujourdHui,
    sens,
    vide,
  }: { aujourdHui: DateCivile; sens: 'passe' | 'a_venir'; vide: DateCivile | null },
): Resultat<DateCivile | null, PointDUnGeste> {
  if (texte.trim() === '') return reussi(vide);
  const lu = lireUnJour(texte, aujourdHui, sens);
  if (lu.ok) return reussi(lu.valeur);
  return refuse({
    raison: 'a_revoir',
    champ,
    phrase: 'Écrivez le jour, par exemple 02/12/2026.',
  });
}

export const aRevoir = (champ: string, phrase: string) =>
  refuse({ raison: 'a_revoir', champ, phrase } as const);
