import { ajouterJours, type DateCivile, dateCivile, jourDeLaSemaine } from './dates.ts';

/**
 * Public holidays of metropolitan France, as a dated parameter. The holidays proper to Alsace and
 * Moselle and to overseas are not here.
 */
export const JOURS_FERIES = {
  source: 'Code du travail, art. L3133-1',
  depuis: dateCivile('1982-01-01'),
  statut: 'en vigueur',
  verifieLe: dateCivile('2026-11-24'),
  fixes: [
    ['01-01', 'Jour de l’an'],
    ['05-01', 'Fête du travail'],
    ['05-08', 'Victoire de 1945'],
    ['07-14', 'Fête nationale'],
    ['08-15', 'Assomption'],
    ['11-01', 'Toussaint'],
    ['11-11', 'Armistice de 1918'],
    ['12-25', 'Noël'],
  ],
  /** Days after Easter Sunday. */
  mobiles: [
    [1, 'Lundi de Pâques'],
    [39, 'Ascension'],
    [50, 'Lundi de Pentecôte'],
  ],
} as const;

/** Easter Sunday in the Gregorian calendar (algorithm of Butcher and Meeus). */
export function paques(annee: number): DateCivile {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const rang = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  const deux = (n: number) => String(n).padStart(2, '0');
  return dateCivile(
    `${String(annee).padStart(4, '0')}-${deux(Math.floor(rang / 31))}-${deux((rang % 31) + 1)}`,
  );
}

const feriesParAnnee = new Map<number, ReadonlyMap<DateCivile, string>>();

/** The eleven public holidays of a year, in date order, with their names. */
export function joursFeries(annee: number): ReadonlyMap<DateCivile, string> {
  const connus = feriesParAnnee.get(annee);
  if (connus) return connus;
  const debut = String(annee).padStart(4, '0');
  const feries: [DateCivile, string][] = [
    ...JOURS_FERIES.fixes.map(([jour, nom]): [DateCivile, string] => [
      dateCivile(`${debut}-${jour}`),
      nom,
    ]),
    ...JOURS_FERIES.mobiles.map(([n, nom]): [DateCivile, string] => [
      ajouterJours(paques(annee), n),
      nom,
    ]),
  ];
  const table = new Map(feries.sort(([a], [b]) => (a < b ? -1 : 1)));
  feriesParAnnee.set(annee, table);
  return table;
}

/** The holiday's name, or null on an ordinary day. */
export function nomDuJourFerie(date: DateCivile): string | null {
  return joursFeries(Number(date.slice(0, 4))).get(date) ?? null;
}

/** Monday to Friday, public holidays out. */
export function estOuvre(date: DateCivile): boolean {
  return jourDeLaSemaine(date) <= 5 && nomDuJourFerie(date) === null;
}

/**
 * Counts working days from a date: the day itself never counts, so "2 working days after" a
 * Friday is Tuesday. `n` may be negative. With 0, the date if it is worked, else the next worked.
 */
export function ajouterJoursOuvres(date: DateCivile, n: number): DateCivile {
  if (!Number.isInteger(n)) throw new RangeError(`Nombre de jours ouvrés entier attendu : ${n}`);
  const pas = n < 0 ? -1 : 1;
  let jour = date;
  let reste = Math.abs(n);
  if (n === 0) while (!estOuvre(jour)) jour = ajouterJours(jour, 1);
  while (reste > 0) {
    jour = ajouterJours(jour, pas);
    if (estOuvre(jour)) reste -= 1;
  }
  return jour;
}

/** Working days after `de` up to and including `a`; negative when `a` is before. */
export function joursOuvresEntre(de: DateCivile, a: DateCivile): number {
  if (a < de) return 0 - joursOuvresEntre(a, de);
  let compte = 0;
  for (let jour = de; jour < a; ) {
    jour = ajouterJours(jour, 1);
    if (estOuvre(jour)) compte += 1;
  }
  return compte;
}
