import { Temporal } from 'temporal-polyfill';
import { type Resultat, refuse, reussi } from './resultat.ts';
import { retenir, unSouvenir } from './retenir.ts';

declare const sorte: unique symbol;

/** A day of the calendar of Paris, `YYYY-MM-DD`. Text order is date order. Years 0001 to 9999. */
export type DateCivile = string & { readonly [sorte]: 'DateCivile' };

/** A moment, UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`. Text order is time order. */
export type Instant = string & { readonly [sorte]: 'Instant' };

/** The legal time of the département's desks and letters. */
export const FUSEAU = 'Europe/Paris';

const FORME = /^\d{4}-\d{2}-\d{2}$/;

function ecrire(jour: Temporal.PlainDate): DateCivile {
  const texte = jour.toString();
  if (!FORME.test(texte)) throw new RangeError(`Date hors du calendrier tenu : ${texte}`);
  return texte as DateCivile;
}

/** By its numbers, once: reading the text cost more than what is then asked of the day. An impossible one throws. */
const jourDe = retenir(
  (date) =>
    new Temporal.PlainDate(
      Number(date.slice(0, 4)),
      Number(date.slice(5, 7)),
      Number(date.slice(8)),
    ),
);

/** Reads `YYYY-MM-DD` strictly (forms, columns, URLs). 29 February needs a leap year. */
export function lireDateCivile(texte: string): Resultat<DateCivile, 'date_illisible'> {
  if (!FORME.test(texte) || texte.startsWith('0000')) return refuse('date_illisible');
  try {
    return reussi(ecrire(jourDe(texte)));
  } catch {
    return refuse('date_illisible');
  }
}

/** Builds a date known to be right (rule data, tests); an impossible one is a bug and throws. */
export function dateCivile(texte: string): DateCivile {
  const lue = lireDateCivile(texte);
  if (!lue.ok) throw new RangeError(`Date impossible : ${texte}`);
  return lue.valeur;
}

/** Reads any ISO moment that carries its offset, and writes it in UTC. */
export function lireInstant(texte: string): Resultat<Instant, 'instant_illisible'> {
  try {
    return reussi(instantDeTemporal(Temporal.Instant.from(texte)));
  } catch {
    return refuse('instant_illisible');
  }
}

/** From a JavaScript Date, as the clock and the database driver give it. */
export function instantDe(date: Date): Instant {
  return date.toISOString() as Instant;
}

function instantDeTemporal(instant: Temporal.Instant): Instant {
  return instant.toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** Since then the clocks of Paris change on a full hour of UTC, and never in between. */
const HEURES_PLEINES = '1976';

const decalageA = (instant: string): number =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(FUSEAU).offsetNanoseconds / 1e6;

const decalageDeLHeure = retenir((heure) => decalageA(`${heure}:00Z`));

/** What the wall clock of Paris is ahead of UTC, in milliseconds, asked of the calendar once an hour: a page dates dozens. */
const decalageDeParis = (instant: string): number =>
  instant < HEURES_PLEINES ? decalageA(instant) : decalageDeLHeure(instant.slice(0, 13));

const murDeParis = retenir((instant) =>
  new Date(Date.parse(instant) + decalageDeParis(instant)).toISOString(),
);

/** The day it is in Paris at this moment (23:30 UTC in summer is already tomorrow). */
export const aujourdHuiA = (instant: Instant): DateCivile =>
  murDeParis(instant).slice(0, 10) as DateCivile;

/** The time on the wall clock in Paris, `HH:mm`. */
export const heureA = (instant: Instant): string => murDeParis(instant).slice(11, 16);

/**
 * The moment when the wall clock of Paris shows this day and time (`HH:mm`).
 * At clock changes: a time that does not exist (last Sunday of March, 2:30) becomes one hour
 * later, 3:30; a time that comes twice (last Sunday of October, 2:30) is the first one, so that
 * nobody who comes at the hour told is late.
 */
export function instantDuMur(date: DateCivile, heure: string): Instant {
  const mur = jourDe(date).toPlainDateTime(Temporal.PlainTime.from(heure));
  return instantDeTemporal(
    mur.toZonedDateTime(FUSEAU, { disambiguation: 'compatible' }).toInstant(),
  );
}

/** Whether a wall time exists once, never (spring) or twice (autumn), to say so on screen. */
export function natureDeLHeure(date: DateCivile, heure: string): 'une' | 'aucune' | 'deux' {
  const mur = jourDe(date).toPlainDateTime(Temporal.PlainTime.from(heure));
  const avant = mur.toZonedDateTime(FUSEAU, { disambiguation: 'earlier' });
  const apres = mur.toZonedDateTime(FUSEAU, { disambiguation: 'later' });
  if (avant.epochMilliseconds === apres.epochMilliseconds) return 'une';
  return avant.toPlainDateTime().equals(mur) ? 'deux' : 'aucune';
}

const debuts = retenir((date) =>
  instantDeTemporal(jourDe(date).toZonedDateTime(FUSEAU).toInstant()),
);

/** The first moment of the day in Paris. */
export const debutDuJour = (date: DateCivile): Instant => debuts(date);

const decales = unSouvenir<DateCivile>(5_000);

/** Adds calendar days (negative: before). */
export const ajouterJours = (date: DateCivile, jours: number): DateCivile =>
  decales(`${date}${jours}`, () => ecrire(jourDe(date).add({ days: jours })));

/**
 * Adds calendar months: same day number, or the last day of the month when it has no such day
 * (31 January + 1 month = 28 or 29 February), as in CPC art. 641 for time limits in months.
 */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  return ecrire(jourDe(date).add({ months: mois }));
}

/** Days from the first date to the second; negative when the second is before. */
export function joursEntre(de: DateCivile, a: DateCivile): number {
  return jourDe(de).until(jourDe(a), { largestUnit: 'day' }).days;
}

/** 1 for Monday to 7 for Sunday. */
export function jourDeLaSemaine(date: DateCivile): number {
  return jourDe(date).dayOfWeek;
}

/** Adds minutes to a moment (an hour is always sixty of them, also at clock changes). */
export function ajouterMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString() as Instant;
}

/** Whole minutes elapsed, rounded down; negative when the second moment is before. */
export function minutesEntre(de: Instant, a: Instant): number {
  return Math.floor((Date.parse(a) - Date.parse(de)) / 60_000);
}
