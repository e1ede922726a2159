import type { DateCivile } from '#socle/pur';
import urgence from './parametres/forfait-d-urgence.json' with { type: 'json' };
import versement from './parametres/jour-de-versement.json' with { type: 'json' };
import retenue from './parametres/retenue.json' with { type: 'json' };

/** A reason that one can read again. */
export const MOTIF_LISIBLE = 10;

/** How many months the allowance of an emergency lasts at most, by the law of that day. */
export function moisDuForfaitDUrgence(jour: DateCivile): number {
  const valeur = urgence.valeurs.findLast(({ depuis }) => depuis <= jour);
  if (!valeur) throw new RangeError(`no rule for an emergency on ${jour}`);
  return valeur.mois;
}

/** The day of the month on which it is paid at the latest, by the law of that day. */
export function jourDeVersement(jour: DateCivile): number {
  const valeur = versement.valeurs.findLast(({ depuis }) => depuis <= jour);
  if (!valeur) throw new RangeError(`no rule for a payment on ${jour}`);
  return valeur.jour;
}

/** The largest part of a payment that may be kept back, in per cent, by the law of that day. */
export function retenueAuPlus(jour: DateCivile): number {
  const valeur = retenue.valeurs.findLast(({ depuis }) => depuis <= jour);
  if (!valeur) throw new RangeError(`no rule for what is kept back on ${jour}`);
  return valeur.pourCent;
}

/** The envelope that pays it: the direction opens it each year. */
export const ENVELOPPE = 'apa';
