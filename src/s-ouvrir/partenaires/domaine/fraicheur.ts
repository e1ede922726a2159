import { type DateCivile, jourEnToutesLettres, joursEntre } from '#socle/pur';

/** After so many days without a word from the place, its hours are to be checked before sending anyone. */
export const JOURS_AVANT_DE_VERIFIER = {
  jours: 120,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S34)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

export interface Fraicheur {
  le: DateCivile;
  /** Who said so to us; null: the file that brought it. */
  par: string | null;
  aVerifier: boolean;
}

/** The later of what the file says and of what somebody heard since. */
export function fraicheurDe(
  dateDuFichier: DateCivile,
  confirmation: { le: DateCivile; par: string } | null,
  aujourdHui: DateCivile,
): Fraicheur {
  const entendue = confirmation !== null && confirmation.le >= dateDuFichier;
  const le = entendue ? confirmation.le : dateDuFichier;
  return {
    le,
    par: entendue ? confirmation.par : null,
    aVerifier: joursEntre(le, aujourdHui) > JOURS_AVANT_DE_VERIFIER.jours,
  };
}

/** « Confirmé le jeudi 12 novembre par Maryam Sy », or that one should call first. */
export function direLaFraicheur({ le, par, aVerifier }: Fraicheur, aujourdHui: DateCivile): string {
  const jour = jourEnToutesLettres(le, le.slice(0, 4) !== aujourdHui.slice(0, 4));
  const quand =
    par === null ? `Mis à jour le ${jour} par la structure` : `Confirmé le ${jour} par ${par}`;
  return aVerifier ? `${quand}. À vérifier : appelez avant d’y envoyer quelqu’un.` : `${quand}.`;
}
