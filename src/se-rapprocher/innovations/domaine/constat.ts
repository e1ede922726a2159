export const THEMES = {
  logement: 'Logement',
  argent: 'Argent, dettes',
  alimentation: 'Alimentation',
  sante: 'Santé',
  enfance: 'Enfants, familles',
  travail: 'Travail, formation',
  papiers: 'Papiers, courriers',
  numerique: 'Téléphone, internet',
  securite: 'Violences, arnaques',
  transports: 'Transports',
  partenaires: 'Partenaires',
  organisation: 'Notre organisation',
  autre: 'Autre',
} as const;
export type Theme = keyof typeof THEMES;

export const SUITES = {
  deja_en_cours: 'C’est déjà en cours',
  transmis: 'C’est transmis à qui peut agir',
  on_essaie: 'On essaie quelque chose',
  pas_maintenant: 'Pas maintenant, et voici pourquoi',
} as const;
export type Suite = keyof typeof SUITES;

/** Working days to answer an observation. */
export const REPONSE_A_UN_CONSTAT = {
  joursOuvres: 10,
  depuis: '2026-11-24',
  source: 'décision du département (besoins S42, S119 : une réponse publiée)',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

const CIVILITE =
  /(?<!\p{L})(?:m\.|mr|mme|mlle|monsieur|madame|mademoiselle)\s+(?:\p{Lu}|[a-z]\.)/giu;
/** Two capitalised words in the middle of a sentence; places begin with known words. */
const DEUX_MAJUSCULES = /(?<=[\p{Ll},]\s)\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{L}’'-]+/gu;
const LIEUX =
  /^(?:rue|place|avenue|quartier|cité|ville|maison|pôle|france|service|centre|école|collège|gare|saint|seine|la|le|les)/i;
const TELEPHONE = /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/g;
const NUMERO = /\b[12]\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{3}\s?\d{3}\b|\b\d{7}\b/g;

/**
 * What, in an observation, seems to name somebody: a civility, a first name and a name, a telephone, a file's
 * number. Simple on purpose: it warns, the author decides (a street may bear a person's name).
 */
export const quiSembleNommer = (texte: string): string[] => [
  ...new Set([
    ...(texte.match(CIVILITE) ?? []),
    ...(texte.match(DEUX_MAJUSCULES) ?? []).filter((deux) => !LIEUX.test(deux)),
    ...(texte.match(TELEPHONE) ?? []),
    ...(texte.match(NUMERO) ?? []),
  ]),
];

/** Themes noted more often in the last four weeks than in the four before. Under three, it is not yet a sign. */
export function themesQuiMontent(
  comptes: readonly { theme: Theme; recents: number; avant: number }[],
): Theme[] {
  return comptes
    .filter(({ recents, avant }) => recents >= 3 && recents > avant)
    .sort((a, b) => b.recents - b.avant - (a.recents - a.avant))
    .map(({ theme }) => theme);
}
