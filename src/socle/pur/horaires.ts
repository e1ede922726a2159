import { type DateCivile, jourDeLaSemaine } from './dates.ts';
import { nomDuJourFerie } from './jours-ouvres.ts';

/** Minutes since midnight, [de, a). */
export interface Plage {
  de: number;
  a: number;
}

/** A week of opening, Monday first, and whether a public holiday closes. */
export interface Semaine {
  jours: readonly (readonly Plage[])[];
  fermeLesFeries: boolean;
}

const NOMS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function rangs(texte: string): number[] | null {
  const lus = texte.split(',').map((partie) => {
    const [de = '', a = de] = partie.split('-');
    const [premier, dernier] = [NOMS.indexOf(de), NOMS.indexOf(a)];
    if (premier < 0 || dernier < 0 || dernier < premier) return null;
    return Array.from({ length: dernier - premier + 1 }, (_, rang) => premier + rang);
  });
  return lus.includes(null) ? null : lus.flatMap((rang) => rang ?? []);
}

function minutes(texte: string): number | null {
  const lue = /^(\d\d):(\d\d)$/.exec(texte);
  const somme = Number(lue?.[1]) * 60 + Number(lue?.[2]);
  return lue && somme <= 1440 ? somme : null;
}

function plages(texte: string): Plage[] | null {
  if (texte === 'off') return [];
  const lues = texte.split(',').map((plage) => {
    const [de, a] = plage.trim().split('-').map(minutes);
    return de == null || a == null || a <= de ? null : { de, a };
  });
  return lues.includes(null) ? null : lues.flatMap((plage) => plage ?? []);
}

/**
 * Reads the part of OpenStreetMap's opening hours that reception places use (`Mo-Fr 09:00-12:30,13:30-17:00; PH off`);
 * null for anything else: unknown is never guessed. A later rule replaces the earlier one on its days.
 */
export function lireLesHoraires(horaires: string | null): Semaine | null {
  if (horaires === null || horaires.trim() === '') return null;
  const jours: Plage[][] = NOMS.map(() => []);
  let fermeLesFeries = false;
  for (const brute of horaires.split(';')) {
    const regle = brute.trim();
    if (regle === '') continue;
    if (regle === 'PH off') {
      fermeLesFeries = true;
      continue;
    }
    const [, quels = '', quand = ''] = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (.+)$/.exec(regle) ?? [];
    const [ceux, heures] = [rangs(quels), plages(quand)];
    if (ceux === null || heures === null) return null;
    for (const rang of ceux) jours[rang] = heures;
  }
  return { jours, fermeLesFeries };
}

/** What opens on a day: nothing on a public holiday that closes. */
export function plagesDuJour(
  { jours, fermeLesFeries }: Semaine,
  jour: DateCivile,
): readonly Plage[] {
  if (fermeLesFeries && nomDuJourFerie(jour) !== null) return [];
  return jours[jourDeLaSemaine(jour) - 1] ?? [];
}

/** `09:00` for 540. */
const enHeure = (somme: number): string =>
  `${String(Math.floor(somme / 60)).padStart(2, '0')}:${String(somme % 60).padStart(2, '0')}`;

export type Ouverture =
  | { ouvert: true; jusqua: string }
  /** The next opening of that day; null: no more today. */
  | { ouvert: false; reouvreA: string | null };

/** Whether it is open at an hour of the wall (`10:42`) on a day; null when the hours are not known. */
export function ouvertureA(
  horaires: string | null,
  jour: DateCivile,
  heure: string,
): Ouverture | null {
  const semaine = lireLesHoraires(horaires);
  const maintenant = minutes(heure);
  if (semaine === null || maintenant === null) return null;
  const duJour = plagesDuJour(semaine, jour);
  const enCours = duJour.find(({ de, a }) => de <= maintenant && maintenant < a);
  if (enCours) return { ouvert: true, jusqua: enHeure(enCours.a) };
  const apres = duJour.filter(({ de }) => de > maintenant).sort((a, b) => a.de - b.de)[0];
  return { ouvert: false, reouvreA: apres ? enHeure(apres.de) : null };
}
