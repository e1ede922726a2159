import { ageA, type DateCivile, direLaDatePartielle, lireDatePartielle } from '#socle/pur';

/** The language she prefers to be received in, as a desk says it. */
export const LANGUES: Readonly<Record<string, string>> = {
  fr: 'français',
  ar: 'arabe',
  ber: 'kabyle',
  bm: 'bambara',
  ff: 'peul',
  snk: 'soninké',
  wo: 'wolof',
  ln: 'lingala',
  zdj: 'comorien',
  ht: 'créole haïtien',
  pt: 'portugais',
  es: 'espagnol',
  it: 'italien',
  ta: 'tamoul',
  bn: 'bengali',
  ur: 'ourdou',
  pa: 'pendjabi',
  tr: 'turc',
  ku: 'kurde',
  zh: 'chinois',
  vi: 'vietnamien',
  ro: 'roumain',
  pl: 'polonais',
  uk: 'ukrainien',
  sr: 'serbe',
  en: 'anglais',
  fsl: 'langue des signes',
};
export const direLaLangue = (code: string): string => LANGUES[code] ?? code;

/** What helps her on the spot. The cause is never asked, and has no field. */
export const AMENAGEMENTS = [
  'Espace calme',
  'Rez-de-chaussée ou ascenseur',
  'Parler lentement et fort',
  'Langue des signes',
  'Écrire gros',
  'Lire les papiers à voix haute',
  'Quelqu’un pour écrire avec elle',
  'Place pour une poussette double',
  'Rendez-vous après 17:00',
  'Venir à domicile',
  'Être reçue par une femme',
  'Être reçue par un homme',
] as const;

export const LIENS = {
  parent: { de: 'est parent de', a: 'a pour parent' },
  vit_avec: { de: 'vit avec', a: 'vit avec' },
  aide: { de: 'aide', a: 'est aidée par' },
  fratrie: { de: 'est frère ou sœur de', a: 'est frère ou sœur de' },
} as const;

export const LIEUX = {
  logement: 'Logement',
  heberge: 'Chez quelqu’un',
  courrier: 'Pour le courrier',
} as const;

export const REPRESENTATIONS = {
  autorite_parentale: 'Autorité parentale',
  delegation: 'Délégation de l’autorité parentale',
  retrait: 'Retrait de l’autorité parentale',
  tutelle: 'Tutelle',
  curatelle: 'Curatelle',
  mandat: 'Mandat',
} as const;

export const PROCHES = {
  famille: 'Famille',
  voisinage: 'Voisinage',
  association: 'Association',
  travail: 'Travail',
} as const;

export const PAROLES = {
  ce_qui_compte: 'Ce qui compte pour moi',
  ce_que_je_sais_faire: 'Ce que je sais faire',
} as const;

/** Words as the answers of a form. */
export const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));

/** « 14 mars 1992 », « mars 1992 », « 1992 ». */
export function direLaNaissance(naissance: string | null): string | null {
  const lue = naissance === null ? null : lireDatePartielle(naissance);
  return lue?.ok ? direLaDatePartielle(lue.valeur) : null;
}

/** « 34 ans », « 33 ou 34 ans » when the day is not known; null when nothing is. */
export function direLAge(naissance: string | null, aujourdHui: DateCivile): string | null {
  const lue = naissance === null ? null : lireDatePartielle(naissance);
  if (!lue?.ok) return null;
  const age = ageA(aujourdHui, lue.valeur);
  if (age.connu === 'non') return null;
  if (age.connu === 'exact') return age.ans < 2 ? `${age.ans} an` : `${age.ans} ans`;
  return `${age.auMoins} ou ${age.auPlus} ans`;
}

/** Years at the least, from what is known of her birth; without it, an adult like another. */
export function ageEnAnnees(naissance: string | null, aujourdHui: DateCivile): number {
  const lue = naissance === null ? null : lireDatePartielle(naissance);
  const age = lue?.ok ? ageA(aujourdHui, lue.valeur) : null;
  if (!age || age.connu === 'non') return Number.POSITIVE_INFINITY;
  return age.connu === 'exact' ? age.ans : age.auMoins;
}
