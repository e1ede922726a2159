import type { DateCivile } from './dates.ts';
import { lireUnJour, type SensDuTemps } from './lire-une-date.ts';
import { type Resultat, refuse, reussi } from './resultat.ts';

type Jours<Saisie> = {
  [Champ in keyof Saisie]: undefined extends Saisie[Champ] ? DateCivile | null : DateCivile;
};

/** The days of one form, read together: an empty one is none. Refuses with the fields that cannot be read. */
export function lireDesJours<Saisie extends Record<string, string | undefined>>(
  saisie: Saisie,
  aujourdHui: DateCivile,
  sens: SensDuTemps | Partial<Record<keyof Saisie, SensDuTemps>> = 'a_venir',
): Resultat<Jours<Saisie>, (keyof Saisie & string)[]> {
  const jours: Record<string, DateCivile | null> = {};
  const illisibles: string[] = [];
  for (const [champ, texte] of Object.entries(saisie)) {
    const lu = texte
      ? lireUnJour(texte, aujourdHui, typeof sens === 'string' ? sens : sens[champ])
      : null;
    if (lu && !lu.ok) illisibles.push(champ);
    else jours[champ] = lu?.valeur ?? null;
  }
  return illisibles.length === 0 ? reussi(jours as Jours<Saisie>) : refuse(illisibles);
}
