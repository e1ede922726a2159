import { ajouterJoursOuvres, type DateCivile, joursOuvresEntre } from '#socle/pur';
import { attendUneReponse, type EtatDOrientation } from './etats.ts';

/** Where a service made no commitment: when we ask for news, in working days. It is our date, not its promise. */
export const SANS_ENGAGEMENT = {
  joursOuvres: 5,
  depuis: '2026-11-24',
  source: 'décision du département : nous demandons des nouvelles, faute d’engagement connu',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Reminders: the working day after the date, then every so often; from which one its managers are told. */
export const RAPPELS = {
  tousLesJoursOuvres: 2,
  aLEncadrementDesLeRang: 2,
  depuis: '2026-11-24',
  source: 'engagement du département (besoins S138 : relance automatique, puis encadrement)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** The day by which an answer is due, counted in working days from the day it was sent. */
export const reponseAttendueLe = (
  envoyeeLe: DateCivile,
  engagementJoursOuvres: number | null,
): DateCivile =>
  ajouterJoursOuvres(envoyeeLe, engagementJoursOuvres ?? SANS_ENGAGEMENT.joursOuvres);

/** The day that counts now: the one first promised, or the later one that was asked for. */
export function echeanceDe(orientation: EtatDOrientation): DateCivile | null {
  if (!attendUneReponse(orientation.etat)) return null;
  if (orientation.etat === 'plus_de_temps') return orientation.jusquAu;
  return 'reponsePourLe' in orientation ? orientation.reponsePourLe : null;
}

/** Working days of silence after the promised date; 0 on the date itself, and whenever nothing is awaited. */
export function joursDeSilence(orientation: EtatDOrientation, aujourdHui: DateCivile): number {
  const echeance = echeanceDe(orientation);
  if (echeance === null || aujourdHui <= echeance) return 0;
  return joursOuvresEntre(echeance, aujourdHui);
}

/** Whether a reminder leaves today: never twice a day, never on a day when nobody is there to read it. */
export function rappelDuJour(
  orientation: EtatDOrientation,
  rappels: { nombre: number; dernierLe: DateCivile | null },
  aujourdHui: DateCivile,
): { rang: number; aLEncadrement: boolean } | null {
  if (ajouterJoursOuvres(aujourdHui, 0) !== aujourdHui) return null;
  if (joursDeSilence(orientation, aujourdHui) < 1) return null;
  if (
    rappels.dernierLe !== null &&
    joursOuvresEntre(rappels.dernierLe, aujourdHui) < RAPPELS.tousLesJoursOuvres
  ) {
    return null;
  }
  const rang = rappels.nombre + 1;
  return { rang, aLEncadrement: rang >= RAPPELS.aLEncadrementDesLeRang };
}
