import type { Langue } from '#interface';
import {
  type DateCivile,
  dayInEnglish,
  direDansCombien,
  jourEnToutesLettres,
  joursEntre,
} from '#socle/pur';

/** With its year: a delay may run from one year into the next. */
export const jourDit = (jour: DateCivile, langue: Langue): string =>
  langue === 'en' ? dayInEnglish(jour, true) : jourEnToutesLettres(jour, true);

export function quandDit(jour: DateCivile, aujourdHui: DateCivile, langue: Langue): string {
  if (langue === 'fr') return direDansCombien(jour, aujourdHui);
  const jours = joursEntre(aujourdHui, jour);
  if (jours === 0) return 'today';
  const combien = `${Math.abs(jours)} day${Math.abs(jours) === 1 ? '' : 's'}`;
  return jours > 0 ? `in ${combien}` : `${combien} ago`;
}
