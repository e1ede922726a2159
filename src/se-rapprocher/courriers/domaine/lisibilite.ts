import { normaliser } from '#socle/pur';
import { SEUIL_DE_LISIBILITE } from './parametres.ts';

export interface Remarque {
  /** The words it is about. */
  ou: string;
  quoi: string;
}

export interface Lisibilite {
  /** 0 (an order of 1970) to 100 (a good colleague). */
  points: number;
  remarques: readonly Remarque[];
}

const phrasesDe = (texte: string): string[] =>
  texte
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}/u.test(phrase));

const motsDe = (phrase: string): string[] => phrase.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Groups of vowels, the silent ending aside: near enough for an average. */
function syllabesDe(mot: string): number {
  const plat = normaliser(mot);
  const dit = plat.length > 3 ? plat.replace(/(?:e|es|ent)$/, '') : plat;
  return Math.max(1, (dit.match(/[aeiouy]+/g) ?? []).length);
}

const moyenne = (nombres: readonly number[]): number =>
  nombres.reduce((somme, n) => somme + n, 0) / Math.max(1, nombres.length);

const MOTS_PAR_PHRASE = 20;

/** Words that frighten, or that nobody says. */
const A_REMPLACER: readonly (readonly [RegExp, string])[] = [
  [/sous peine de/giu, 'une menace : dites ce qui se passe et comment l’éviter'],
  [/mise? en demeure/giu, 'une menace : dites ce que vous demandez et pour quand'],
  [/(?:à|a) défaut(?: de)?/giu, 'dites « si » et ce qui se passe alors'],
  [/susmentionnée?s?|susvisée?s?|ci-après|afférente?s?/giu, 'un mot que personne ne dit'],
  [/veuillez agréer[^.]*/giu, 'une formule : « Bonne journée » suffit'],
  [/en application de[^,.]*/giu, 'la loi se cite à la fin'],
  [/conformément (?:à|aux?)[^,.]*/giu, 'la loi se cite à la fin'],
  [/(?:a|ont) été \p{L}+ées? par/giu, 'dites qui fait quoi : « le service a étudié »'],
  [/procéder (?:à|au)/giu, 'un verbe suffit : « payer », « envoyer »'],
];

/** Names on doors that everyone says. */
const SIGLES_CONNUS = new Set(['CAF', 'PMI', 'RSA', 'SMS', 'CV', 'TV']);

function remarquesDe(texte: string, phrases: readonly string[]): Remarque[] {
  const longues = phrases
    .filter((phrase) => motsDe(phrase).length > MOTS_PAR_PHRASE)
    .map((phrase) => ({
      ou: `${phrase.slice(0, 60)}…`,
      quoi: `${motsDe(phrase).length} mots : coupez en deux phrases`,
    }));
  const sigles = [...new Set(texte.match(/\b[A-Z]{2,6}\b/g) ?? [])]
    .filter((sigle) => !SIGLES_CONNUS.has(sigle))
    .map((sigle) => ({ ou: sigle, quoi: 'un sigle : écrivez le nom en entier' }));
  const tournures = A_REMPLACER.flatMap(([motif, quoi]) =>
    [...texte.matchAll(motif)].map(([ou]) => ({ ou, quoi })),
  );
  return [...longues, ...sigles, ...tournures];
}

/** A threat is never worth its clarity: one of them and the text does not pass. */
const PERTE_PAR_REMARQUE = 4;
const PERTE_PAR_MENACE = 45;

/**
 * How easily a text is read: Kandel and Moles' French scale (1958) on sentences and syllables, less four points
 * a remark, more for a threat. It measures the text, never who reads it nor who wrote it; the figure is kept with the answer only.
 */
export function mesurerLaLisibilite(texte: string): Lisibilite {
  const phrases = phrasesDe(texte);
  const mots = phrases.flatMap(motsDe);
  if (mots.length === 0) return { points: 100, remarques: [] };
  const remarques = remarquesDe(texte, phrases);
  const brut =
    207 -
    1.015 * moyenne(phrases.map((phrase) => motsDe(phrase).length)) -
    73.6 * moyenne(mots.map(syllabesDe));
  const perte = remarques.reduce(
    (somme, { quoi }) =>
      somme + (quoi.startsWith('une menace') ? PERTE_PAR_MENACE : PERTE_PAR_REMARQUE),
    0,
  );
  const points = Math.round(Math.min(100, Math.max(0, brut)) - perte);
  return { points: Math.max(0, points), remarques };
}

export const estLisible = ({ points }: Lisibilite): boolean => points >= SEUIL_DE_LISIBILITE.points;
