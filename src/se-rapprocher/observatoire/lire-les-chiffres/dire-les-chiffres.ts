import type { Langue } from '#interface';
import { datePartielle, direLaDatePartielle, typographie, valeurOuErreur } from '#socle/pur';
import type { Chiffre } from '../domaine/compter.ts';
import { EN_ANGLAIS } from '../domaine/en-anglais.ts';
import { type Indicateur, texteDe } from '../domaine/indicateurs.ts';
import type { ChiffresLus } from './lire-les-chiffres.ts';

export const PAS_AFFICHE: Readonly<Record<Langue, string>> = {
  fr: 'moins de 11 personnes, ou déductible : non affiché',
  en: 'fewer than 11 people, or could be worked out: not shown',
};

const MOIS_ANGLAIS = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** « octobre 2026 », “October 2026” */
export function direLeMois(mois: string, langue: Langue = 'fr'): string {
  if (langue === 'en') return MOIS_ANGLAIS.format(new Date(`${mois}T12:00:00Z`));
  const [annee, rang] = mois.split('-').map(Number);
  return direLaDatePartielle(valeurOuErreur(datePartielle(annee ?? 0, rang)));
}

export const titreDe = ({ cle, titre }: Indicateur, langue: Langue): string =>
  langue === 'en' ? (EN_ANGLAIS[cle]?.titre ?? titre) : titre;

export const definitionDe = (indicateur: Indicateur, langue: Langue): string =>
  langue === 'en'
    ? (EN_ANGLAIS[indicateur.cle]?.definition ?? texteDe(indicateur))
    : texteDe(indicateur);

interface Nombres {
  effectif: number;
  mediane: number | null;
  p90: number | null;
  part: number | null;
}

/** A sentence before any figure: what was counted is in it, so that a number never stands alone. */
const PHRASES: Readonly<Record<string, Readonly<Record<Langue, (n: Nombres) => string>>>> = {
  attente: {
    fr: ({ effectif, mediane, p90 }) =>
      `${effectif} personnes ont été reçues. La moitié a attendu ${mediane} minutes ou moins, neuf sur dix ${p90} minutes ou moins.`,
    en: ({ effectif, mediane, p90 }) =>
      `${effectif} people were seen. Half of them waited ${mediane} minutes or less, nine in ten ${p90} minutes or less.`,
  },
  departs: {
    fr: ({ effectif }) => `${effectif} personnes sont reparties sans être reçues.`,
    en: ({ effectif }) => `${effectif} people left without being seen.`,
  },
  promesses: {
    fr: ({ effectif, part }) => `${part} % des ${effectif} promesses ont été tenues au jour dit.`,
    en: ({ effectif, part }) =>
      `${part}% of ${effectif} promises were kept on the day we had said.`,
  },
  questions: {
    fr: ({ effectif, part }) =>
      `${part} % des ${effectif} questions ont eu leur réponse au jour promis.`,
    en: ({ effectif, part }) =>
      `${part}% of ${effectif} questions were answered by the promised day.`,
  },
  orientations: {
    fr: ({ effectif, part }) =>
      `${part} % des ${effectif} orientations qui ont eu une réponse ont été acceptées.`,
    en: ({ effectif, part }) =>
      `${part}% of the ${effectif} requests that got an answer were accepted.`,
  },
  ouvertures: {
    fr: ({ effectif, part }) => `Horaires tenus ${part} % du temps, sur ${effectif} ouvertures.`,
    en: ({ effectif, part }) => `Hours were kept ${part}% of the time, over ${effectif} openings.`,
  },
};

const RIEN: Readonly<Record<Langue, string>> = {
  fr: 'Moins de onze personnes ce mois-ci : rien n’est affiché.',
  en: 'Fewer than eleven people this month: nothing is shown.',
};

/** « 88 % des 643 promesses ont été tenues au jour dit. » */
export function direEnUnePhrase(
  { cle, mesure }: Indicateur,
  total: Chiffre | undefined,
  langue: Langue = 'fr',
): string {
  if (!total || total.effectif === null) return RIEN[langue];
  if (mesure === 'part' && total.part === null)
    return langue === 'fr'
      ? `${total.effectif} en tout. La part n’est pas affichée : l’un des deux côtés a moins de onze personnes.`
      : `${total.effectif} in all. The share is not shown: one of the two sides has fewer than eleven people.`;
  const dite = PHRASES[cle]?.[langue]({ ...total, effectif: total.effectif });
  return langue === 'fr' ? typographie(dite ?? '') : (dite ?? '');
}

export function nomDeLaLigne(
  { cle, motifs }: Indicateur,
  { axe, valeur }: Chiffre,
  noms: ChiffresLus['nomsDesTerritoires'],
  langue: Langue = 'fr',
): string {
  if (axe !== 'motif') return noms.get(valeur) ?? `Territoire ${valeur}`;
  return (langue === 'en' ? EN_ANGLAIS[cle]?.motifs?.[valeur] : motifs?.[valeur]) ?? valeur;
}
