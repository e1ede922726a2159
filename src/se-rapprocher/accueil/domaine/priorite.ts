import {
  ajouterJoursOuvres,
  type DateCivile,
  direDansCombien,
  jourEnToutesLettres,
  joursEntre,
} from '#socle/pur';
import { dangersDits, estPourMaintenant } from './danger.ts';
import type { Fiche } from './fiche.ts';

/** Days before a date from which it presses. */
const JOURS_QUI_PRESSENT = 15;

/**
 * Plain rules about situations and dates, read in this order, the first that applies. Never a score, never a rank
 * among people: a rule gives a delay in working days, and its number is said with it.
 */
export const REGLES_DE_PRIORITE = {
  depuis: '2026-11-24' as DateCivile,
  source: 'Tisserin, à valider par la direction et les équipes (besoins S15, S133)',
  statut: 'proposee',
  verifieLe: '2026-11-24',
  delais: { 1: 0, 2: 2, 3: 5, 4: 5, 5: 10 },
} as const;

export type NumeroDeRegle = keyof typeof REGLES_DE_PRIORITE.delais;

export const DIRE_LA_REGLE: Readonly<Record<NumeroDeRegle, string>> = {
  1: 'un danger dit aujourd’hui : réponse aujourd’hui',
  2: 'une date dans quinze jours au plus : rendez-vous sous 2 jours',
  3: 'une expulsion ou une coupure, plus tard ou sans date : rendez-vous sous 5 jours',
  4: 'une grossesse ou un enfant de moins de trois ans : rendez-vous sous 5 jours',
  5: 'rien ne presse d’après ce qui est dit : rendez-vous sous 10 jours',
};

export interface Priorite {
  regle: NumeroDeRegle;
  /** The day the rules of that number took effect. */
  reglesDu: DateCivile;
  /** Working days; 0 is today. */
  delai: number;
  pourLe: DateCivile;
  /** « Une date : jeudi 3 décembre, dans 9 jours. » */
  fait: string;
}

function regleDe(fiche: Fiche, aujourdHui: DateCivile): { regle: NumeroDeRegle; fait: string } {
  if (dangersDits(fiche).some((fait) => estPourMaintenant(fait, fiche, aujourdHui)))
    return { regle: 1, fait: 'Un danger est dit.' };
  const { echeance, echeanceLe } = fiche;
  if (
    echeance === 'oui' &&
    echeanceLe &&
    joursEntre(aujourdHui, echeanceLe) <= JOURS_QUI_PRESSENT
  ) {
    const quand =
      echeanceLe < aujourdHui
        ? 'elle est passée'
        : echeanceLe === aujourdHui
          ? 'aujourd’hui'
          : direDansCombien(echeanceLe, aujourdHui);
    return { regle: 2, fait: `Une date : ${jourEnToutesLettres(echeanceLe)}, ${quand}.` };
  }
  if (echeance === 'oui')
    return {
      regle: 3,
      fait: echeanceLe
        ? `Une date : ${jourEnToutesLettres(echeanceLe)}.`
        : 'Une échéance, sans date.',
    };
  if (fiche.petiteEnfance === 'oui') return { regle: 4, fait: 'Une grossesse ou un tout-petit.' };
  return { regle: 5, fait: 'Aucune urgence dite.' };
}

/** Which rule applies to what was said, and by which day. What was not asked sets no rule in motion. */
export function prioriteDe(fiche: Fiche, aujourdHui: DateCivile): Priorite {
  const { regle, fait } = regleDe(fiche, aujourdHui);
  const delai = REGLES_DE_PRIORITE.delais[regle];
  const jour = delai === 0 ? aujourdHui : ajouterJoursOuvres(aujourdHui, delai);
  // Seen after the hearing would be of no use.
  const tropTard =
    fiche.echeanceLe !== null && fiche.echeanceLe >= aujourdHui && fiche.echeanceLe < jour;
  const pourLe = tropTard && fiche.echeanceLe ? fiche.echeanceLe : jour;
  return {
    regle,
    reglesDu: REGLES_DE_PRIORITE.depuis,
    delai,
    pourLe,
    fait,
  };
}
