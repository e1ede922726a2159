import {
  aujourdHuiA,
  type DateCivile,
  heureA,
  type Instant,
  jourDeLaSemaine,
  joursEntre,
  minutesEntre,
} from './dates.ts';
import type { DatePartielle } from './dates-partielles.ts';
import { DAYS, JOURS, JOURS_COURTS, MOIS, MOIS_COURTS, MONTHS } from './noms-du-calendrier.ts';
import { INSECABLE as _ } from './typographie.ts';

const parties = (date: DateCivile) => ({
  annee: Number(date.slice(0, 4)),
  mois: Number(date.slice(5, 7)) - 1,
  jour: Number(date.slice(8)),
  rang: jourDeLaSemaine(date) - 1,
});
const quantieme = (jour: number) => (jour === 1 ? '1er' : String(jour));
const pluriel = (n: number, mot: string) =>
  `${n}${_}${mot}${n > 1 && !mot.endsWith('s') ? 's' : ''}`;

/** For agents' columns: `jeu. 26 nov.`, with the year when it is not this one. */
export function jourEnColonne(date: DateCivile, aujourdHui: DateCivile): string {
  const { annee, mois, jour, rang } = parties(date);
  const memeAnnee = date.slice(0, 4) === aujourdHui.slice(0, 4);
  return `${JOURS_COURTS[rang]}${_}${quantieme(jour)}${_}${MOIS_COURTS[mois]}${memeAnnee ? '' : `${_}${annee}`}`;
}

/** For agents: `9:30`, 24 h, with a colon. */
export function heurePourAgent(instant: Instant): string {
  return heureA(instant).replace(/^0/, '');
}

/** For residents and paper: `jeudi 26 novembre`; the year is added on request. */
export function jourEnToutesLettres(date: DateCivile, avecAnnee = false): string {
  const { annee, mois, jour, rang } = parties(date);
  return `${JOURS[rang]} ${quantieme(jour)}${_}${MOIS[mois]}${avecAnnee ? `${_}${annee}` : ''}`;
}

/** `novembre 2026`. */
export function moisEnToutesLettres(date: DateCivile): string {
  const { annee, mois } = parties(date);
  return `${MOIS[mois]}${_}${annee}`;
}

/** For residents: `9 h 30`, `14 h`. */
export function heurePourHabitant(instant: Instant): string {
  const [heure, minute] = heureA(instant).split(':');
  return `${Number(heure)}${_}h${minute === '00' ? '' : `${_}${minute}`}`;
}

/** For residents and paper: `jeudi 26 novembre à 9 h 30`. */
export function momentPourHabitant(instant: Instant, avecAnnee = false): string {
  return `${jourEnToutesLettres(aujourdHuiA(instant), avecAnnee)} à ${heurePourHabitant(instant)}`;
}

/** `November 2026`. */
export function monthInEnglish(date: DateCivile): string {
  const { annee, mois } = parties(date);
  return `${MONTHS[mois]}${_}${annee}`;
}

/** Plain English for residents: `Thursday 26 November`. */
export function dayInEnglish(date: DateCivile, withYear = false): string {
  const { annee, mois, jour, rang } = parties(date);
  return `${DAYS[rang]} ${jour}${_}${MONTHS[mois]}${withYear ? `${_}${annee}` : ''}`;
}

/** Plain English for residents: `Thursday 26 November at 9:30 am`, noon and midnight in words. */
export function momentInEnglish(instant: Instant, withYear = false): string {
  const [h, minute] = heureA(instant).split(':');
  const heure = Number(h);
  const twelve = `${heure % 12 === 0 ? 12 : heure % 12}:${minute}${_}${heure < 12 ? 'am' : 'pm'}`;
  const named = minute === '00' ? { 0: 'midnight', 12: 'noon' }[heure] : undefined;
  return `${dayInEnglish(aujourdHuiA(instant), withYear)} at ${named ?? twelve}`;
}

/** A date as far as it is known: `12 mars 1990`, `mars 1990`, `1990`. */
export function direLaDatePartielle(date: DatePartielle): string {
  if (date.precision === 'annee') return String(date.annee);
  const mois = `${MOIS[date.mois - 1]}${_}${date.annee}`;
  return date.precision === 'mois' ? mois : `${quantieme(date.jour)}${_}${mois}`;
}

/** A length of time: `34 minutes`, `1 heure`, `2 h 05`, `3 jours`. Whole minutes, not negative. */
export function direLaDuree(minutes: number): string {
  const [heures, reste] = [Math.floor(minutes / 60), minutes % 60];
  if (heures === 0) return pluriel(minutes, 'minute');
  if (heures >= 48) return pluriel(Math.floor(heures / 24), 'jour');
  return reste === 0
    ? pluriel(heures, 'heure')
    : `${heures}${_}h${_}${String(reste).padStart(2, '0')}`;
}

/** How long someone has waited: `depuis 34 min`, `depuis 2 h 05`; under a minute, `à l’instant`. */
export function direDepuis(debut: Instant, maintenant: Instant): string {
  const minutes = minutesEntre(debut, maintenant);
  if (minutes < 1) return 'à l’instant';
  return minutes < 60 ? `depuis ${minutes}${_}min` : `depuis ${direLaDuree(minutes)}`;
}

/** How far a day is: `aujourd’hui`, `demain`, `dans 9 jours`, `hier`, `il y a 3 jours`. */
export function direDansCombien(date: DateCivile, aujourdHui: DateCivile): string {
  const jours = joursEntre(aujourdHui, date);
  const proches: Readonly<Record<string, string>> = {
    '-1': 'hier',
    '0': 'aujourd’hui',
    '1': 'demain',
  };
  const proche = proches[jours];
  if (proche !== undefined) return proche;
  return jours > 0 ? `dans ${pluriel(jours, 'jour')}` : `il y a ${pluriel(-jours, 'jour')}`;
}
