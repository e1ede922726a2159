/**
 * The product's own reckoning of days and hours, remembered: ten years of history ask for the same few thousand days
 * millions of times. Each answers as its namesake of `#socle/pur` does; a test compares them.
 */
import {
  type DateCivile,
  estOuvre,
  type Instant,
  ajouterJoursOuvres as lentementAjouterJoursOuvres,
  aujourdHuiA as lentementAujourdHuiA,
  debutDuJour as lentementDebutDuJour,
  instantDuMur as lentementInstantDuMur,
} from '#socle/pur';

const JOUR = 86_400_000;
const PREMIERE_ANNEE = 2010;
const DERNIERE_ANNEE = 2040;

const enInstant = (ms: number) => new Date(ms).toISOString() as Instant;
const enJour = (ms: number) => new Date(ms).toISOString().slice(0, 10) as DateCivile;
const minuitUtc = (date: DateCivile) => Date.parse(`${date}T00:00:00.000Z`);

export const ajouterJours = (date: DateCivile, jours: number): DateCivile =>
  enJour(minuitUtc(date) + jours * JOUR);

export const ajouterMinutes = (instant: Instant, minutes: number): Instant =>
  enInstant(Date.parse(instant) + minutes * 60_000);

interface JoursOuvres {
  jours: DateCivile[];
  /** Of any day: how many working days come before it. */
  avant: Map<DateCivile, number>;
}

let table: JoursOuvres | undefined;

function joursOuvres(): JoursOuvres {
  if (table) return table;
  table = { jours: [], avant: new Map() };
  const fin = Date.UTC(DERNIERE_ANNEE + 1, 0, 1);
  for (let ms = Date.UTC(PREMIERE_ANNEE, 0, 1); ms < fin; ms += JOUR) {
    const jour = enJour(ms);
    table.avant.set(jour, table.jours.length);
    if (estOuvre(jour)) table.jours.push(jour);
  }
  return table;
}

export function ajouterJoursOuvres(date: DateCivile, n: number): DateCivile {
  const { jours, avant } = joursOuvres();
  const rang = avant.get(date);
  if (rang === undefined) return lentementAjouterJoursOuvres(date, n);
  const ouvre = jours[rang] === date;
  const trouve = jours[n > 0 && !ouvre ? rang + n - 1 : rang + n];
  return trouve ?? lentementAjouterJoursOuvres(date, n);
}

const decalages = new Map<DateCivile, number>();

/** Clocks change at night: from four in the morning on, a day has the offset of its noon. */
export function instantDuMur(date: DateCivile, heure: string): Instant {
  if (heure < '04:00') return lentementInstantDuMur(date, heure);
  let decalage = decalages.get(date);
  if (decalage === undefined) {
    decalage = Date.parse(lentementInstantDuMur(date, '12:00')) - Date.parse(`${date}T12:00:00Z`);
    decalages.set(date, decalage);
  }
  return enInstant(Date.parse(`${date}T${heure}:00Z`) + decalage);
}

/** Paris is one or two hours ahead: until 21:59 UTC, both have the same date. */
export function aujourdHuiA(instant: Instant): DateCivile {
  return instant.slice(11, 13) < '22'
    ? (instant.slice(0, 10) as DateCivile)
    : lentementAujourdHuiA(instant);
}

const debuts = new Map<DateCivile, Instant>();

export function debutDuJour(date: DateCivile): Instant {
  const connu = debuts.get(date);
  if (connu) return connu;
  const debut = lentementDebutDuJour(date);
  debuts.set(date, debut);
  return debut;
}
