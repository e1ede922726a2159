import { ajouterJours, type DateCivile, lireDateCivile } from './dates.ts';
import { type DatePartielle, datePartielle } from './dates-partielles.ts';
import { type Resultat, refuse, reussi } from './resultat.ts';

/** Months as people type them, once flattened (no accent, lower case). */
const MOIS: readonly string[] = [
  'janv(?:ier)?|jan',
  'fevr(?:ier)?|fev',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juil(?:let)?',
  'aout',
  'sept(?:embre)?',
  'oct(?:obre)?',
  'nov(?:embre)?',
  'dec(?:embre)?',
];
const DEBUT = '(?<![\\p{L}\\d])(?:nee?\\s+(?:le|en)\\s+)?';
const NOM_DU_JOUR = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s+/i;
const FIN = '(?![\\p{L}\\d])';
const J = '(?<j>\\d{1,2})';
const M = '(?<m>\\d{1,2})';
const A = '(?<a>\\d{4}|\\d{2})';
const A4 = '(?<a>(?:18|19|20)\\d{2})';
const EN_LETTRES = `(?<m>${MOIS.join('|')})\\.?`;
const SEPARE = '\\s?[/.\\- ]\\s?';

const forme = (motif: string) => new RegExp(DEBUT + motif + FIN, 'u');
const ENTIERES = [
  forme(`(?<a>\\d{4})[-/]${M}[-/]${J}`),
  forme(`${J}${SEPARE}${M}${SEPARE}${A}`),
  forme(`${J}(?:er)?\\s+${EN_LETTRES}\\s+${A}`),
];
/** The fullest first: what is read is taken out before the next is tried. */
const PARTIELLES = [
  ...ENTIERES,
  forme(`${EN_LETTRES}\\s+${A}`),
  forme('(?<j>\\d{2})(?<m>\\d{2})(?<a>(?:19|20)\\d{2})'),
  forme(`${M}[/.\\-]${A4}`),
  forme(`${A4}-(?<m>\\d{2})`),
  forme(A4),
];
const SANS_ANNEE = [forme(`${J}\\s?[/.]\\s?${M}`), forme(`${J}(?:er)?\\s+${EN_LETTRES}`)];

/** Lower case without accents, the same length letter for letter, so that what was read can be cut out. */
const aplatir = (texte: string): string =>
  [...texte]
    .map((signe) => {
      const plat = signe.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plat.length === signe.length ? plat : signe;
    })
    .join('');

interface Parts {
  jour: number | undefined;
  mois: number | undefined;
  annee: string | undefined;
}

const rangDuMois = (mot: string): number =>
  /^\d/.test(mot)
    ? Number(mot)
    : 1 + MOIS.findIndex((motif) => new RegExp(`^(?:${motif})$`).test(mot));

interface Lue {
  parts: Parts;
  /** As it was typed. */
  ecrite: string;
  reste: string;
}

/** Each form found in the text, the fullest first, with the text it leaves. */
function* lectures(texte: string, formes: readonly RegExp[]): Generator<Lue> {
  const plat = aplatir(texte);
  for (const motif of formes) {
    const vu = motif.exec(plat);
    if (!vu) continue;
    const { j, m, a } = vu.groups ?? {};
    yield {
      ecrite: texte.slice(vu.index, vu.index + vu[0].length).trim(),
      parts: { jour: j ? Number(j) : undefined, mois: m ? rangDuMois(m) : undefined, annee: a },
      reste: `${texte.slice(0, vu.index)} ${texte.slice(vu.index + vu[0].length)}`,
    };
  }
}

/** Whether what is read has happened or is to come: it decides what two digits, or no year at all, stand for. */
export type SensDuTemps = 'passe' | 'a_venir';

function anneeDe(ecrite: string, aujourdHui: DateCivile, sens: SensDuTemps): number {
  const nombre = Number(ecrite);
  if (ecrite.length === 4) return nombre;
  return sens === 'a_venir' || nombre <= Number(aujourdHui.slice(2, 4))
    ? 2000 + nombre
    : 1900 + nombre;
}

export interface DateTrouvee {
  readonly date: DatePartielle;
  /** The text without what was read as a date. */
  readonly reste: string;
}

/**
 * The first past date written in a text, as far as it is known: « 14 mars 92 », « 14/3/1992 », « mars 1992 »,
 * « 1992 ». Null when there is none, when it does not exist (30 February) or its year is not come yet.
 */
export function chercherUneDate(texte: string, aujourdHui: DateCivile): DateTrouvee | null {
  for (const { parts, reste } of lectures(texte, PARTIELLES)) {
    const annee = anneeDe(parts.annee ?? '', aujourdHui, 'passe');
    const lue = datePartielle(annee, parts.mois, parts.jour);
    if (lue.ok && annee <= Number(aujourdHui.slice(0, 4))) return { date: lue.valeur, reste };
  }
  return null;
}

/** Reads a field that holds a past date and nothing else; null when it is something else. */
export function lireUneDate(texte: string, aujourdHui: DateCivile): DatePartielle | null {
  const trouvee = chercherUneDate(texte.trim(), aujourdHui);
  return trouvee && trouvee.reste.trim() === '' ? trouvee.date : null;
}

/** Written as a date is, and not as the pairs of digits of a telephone. */
const ESSAI_DE_DATE = /\/|\p{L}|\d{4}[-.]|[-.]\d{4}/u;

/**
 * A day that is in no calendar, written in a text: « 30/02/1990 », « 31 avril 1988 », « 30/02 »; null when there is
 * none. Said to whom typed it, and left out of what is looked for.
 */
export function chercherUnJourInexistant(texte: string): { ecrit: string; reste: string } | null {
  for (const { parts, ecrite, reste } of lectures(texte, [...ENTIERES, ...SANS_ANNEE])) {
    if (!ESSAI_DE_DATE.test(ecrite)) continue;
    // Two digits of a year are of a century that has its 29 February or not: the benefit of the doubt.
    const annee = parts.annee?.length === 4 ? Number(parts.annee) : 2000;
    if (datePartielle(annee, parts.mois, parts.jour).ok) return null;
    return { ecrit: ecrite, reste };
  }
  return null;
}

const deux = (n: number) => String(n).padStart(2, '0');

/** A day and a month whose year is not said: « 29/02 », « 14 mars ». `jour` is `02-29`. */
export function chercherUnJourSansAnnee(texte: string): { jour: string; reste: string } | null {
  for (const { parts, reste } of lectures(texte, SANS_ANNEE)) {
    const { jour = 0, mois = 0 } = parts;
    // 2000 has a 29 February.
    if (datePartielle(2000, mois, jour).ok) return { jour: `${deux(mois)}-${deux(jour)}`, reste };
  }
  return null;
}

/** Without a year, a coming day more than two months gone by is the next one. */
const JOURS_EN_ARRIERE = 60;

function jourDe(parts: Parts, aujourdHui: DateCivile, sens: SensDuTemps): DateCivile | null {
  const cetteAnnee = Number(aujourdHui.slice(0, 4));
  const en = (annee: number) => {
    const lue = lireDateCivile(`${annee}-${deux(parts.mois ?? 0)}-${deux(parts.jour ?? 0)}`);
    return lue.ok ? lue.valeur : null;
  };
  if (parts.annee !== undefined) return en(anneeDe(parts.annee, aujourdHui, sens));
  const lue = en(cetteAnnee);
  if (sens === 'passe') return lue && lue > aujourdHui ? en(cetteAnnee - 1) : lue;
  return lue && lue < ajouterJours(aujourdHui, -JOURS_EN_ARRIERE) ? en(cetteAnnee + 1) : lue;
}

/**
 * A whole day, as it is said or read on a letter: « 3/12 », « 03/12/2026 », « jeudi 3 décembre », « demain ».
 * Refuses what is no day, a day that does not exist, anything written beside it.
 */
export function lireUnJour(
  texte: string,
  aujourdHui: DateCivile,
  sens: SensDuTemps = 'a_venir',
): Resultat<DateCivile, 'jour_illisible'> {
  const dit = texte
    .trim()
    .replace(NOM_DU_JOUR, '')
    .replace(/(?<=\d)\s*[-./ ]\s*(?=\d)/g, '/');
  const mot = aplatir(dit).replace(/[’']/g, '');
  if (mot === 'aujourdhui') return reussi(aujourdHui);
  if (mot === 'hier') return reussi(ajouterJours(aujourdHui, -1));
  if (mot === 'demain') return reussi(ajouterJours(aujourdHui, 1));
  for (const { parts, reste } of lectures(dit, [...ENTIERES, ...SANS_ANNEE])) {
    const jour = reste.trim() === '' ? jourDe(parts, aujourdHui, sens) : null;
    if (jour) return reussi(jour);
  }
  return refuse('jour_illisible');
}
