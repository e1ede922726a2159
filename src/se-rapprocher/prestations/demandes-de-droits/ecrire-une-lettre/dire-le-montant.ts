import { jourEnToutesLettres } from '#socle/pur';
import type { Decision } from '../stockage/decisions.ts';

const euros = (centimes: number): string =>
  `${(centimes / 100).toLocaleString('fr-FR', { minimumFractionDigits: centimes % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })} €`;

/** « 420,50 € par mois, à partir du mardi 1 décembre 2026 »; null when nothing is paid. */
export function direLeMontant({
  montantCentimes,
  periodicite,
  depuis,
  jusquau,
}: Pick<Decision, 'montantCentimes' | 'periodicite' | 'depuis' | 'jusquau'>): string | null {
  if (montantCentimes === null) return null;
  return [
    `${euros(montantCentimes)}${periodicite === 'mensuelle' ? ' par mois' : ', en une fois'}`,
    depuis ? `à partir du ${jourEnToutesLettres(depuis, true)}` : null,
    jusquau ? `jusqu’au ${jourEnToutesLettres(jusquau, true)}` : null,
  ]
    .filter(Boolean)
    .join(', ');
}
