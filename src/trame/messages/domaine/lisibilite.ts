import { MOTS_RARES, SIGLES_CONNUS } from './mots-rares.ts';

/**
 * Whether a text is plain French (besoins §3.7). The score is a thermometer; the remarks teach, and they decide.
 * Pure counting: no dictionary to download, nothing learnt from anyone's letters.
 */
export interface Lisibilite {
  /** Kandel and Moles' scale for French: 100 very easy, under 40 a hard office letter. Not above 100 nor under 0. */
  score: number;
  motsParPhrase: number;
  remarques: readonly Remarque[];
}

export type GenreDeRemarque =
  | 'phrase_longue'
  | 'mot_rare'
  | 'sigle'
  | 'double_negation'
  | 'menace'
  | 'capitales';

export interface Remarque {
  genre: GenreDeRemarque;
  /** The words it is about, as written. */
  extrait: string;
  conseil: string;
}

/** Longest sentence, in words; 12 for easy-to-read French (FALC). Besoins §3.7. */
export const LONGUEUR_DUNE_PHRASE = { courante: 15, falc: 12 } as const;

/** Under this, a letter asks for a typed reason before it leaves (R14); above the second it may be called FALC. */
export const SEUILS_DE_LISIBILITE = { lettre: 60, falc: 80 } as const;

const MOT = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const FIN_DE_PHRASE = /(?<=[.!?…])\s+|\n+/u;
const VOYELLES = /[aeiouyàâäéèêëîïôöùûüœæ]+/giu;

const motsDe = (texte: string): string[] => texte.match(MOT) ?? [];

/** Groups of vowels, without the mute `e` that ends a word of several: near enough for a mean. */
function syllabes(mot: string): number {
  const groupes = mot.match(VOYELLES)?.length ?? 0;
  const muet = groupes > 1 && /[^aeiouyéèêë](e|es|ent)$/iu.test(mot) ? 1 : 0;
  return Math.max(1, groupes - muet);
}

const borne = (score: number): number => Math.round(Math.min(100, Math.max(0, score)));

function mesurer(phrases: readonly string[]): Pick<Lisibilite, 'score' | 'motsParPhrase'> {
  const mots = phrases.flatMap(motsDe);
  if (mots.length === 0) return { score: 100, motsParPhrase: 0 };
  const motsParPhrase = mots.length / phrases.length;
  const parMot = mots.reduce((total, mot) => total + syllabes(mot), 0) / mots.length;
  return {
    score: borne(207 - 1.015 * motsParPhrase - 73.6 * parMot),
    motsParPhrase: Math.round(motsParPhrase * 10) / 10,
  };
}

const RARES = Object.entries(MOTS_RARES).map(([mot, plutot]) => ({
  motif: new RegExp(
    `(?<![\\p{L}])${mot.endsWith('*') ? `${mot.slice(0, -1)}\\p{L}*` : mot}(?![\\p{L}])`,
    'giu',
  ),
  plutot,
}));

function motsRares(texte: string): Remarque[] {
  return RARES.flatMap(({ motif, plutot }) =>
    [...texte.matchAll(motif)].map(([extrait]) => ({
      genre: 'mot_rare' as const,
      extrait,
      conseil: `On dit plutôt : ${plutot}.`,
    })),
  );
}

/** A short form is said in full once, on either side of brackets: « caisse d’allocations familiales (CAF) ». */
function sigles(texte: string): Remarque[] {
  const trouves = new Set(texte.match(/(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu) ?? []);
  return [...trouves]
    .filter((sigle) => !SIGLES_CONNUS.has(sigle))
    .filter((sigle) => !texte.includes(`(${sigle})`) && !texte.includes(`${sigle} (`))
    .map((extrait) => ({
      genre: 'sigle',
      extrait,
      conseil: 'Écrivez le nom en entier la première fois, le sigle entre parenthèses.',
    }));
}

const TOURS: readonly { genre: GenreDeRemarque; motif: RegExp; conseil: string }[] = [
  {
    genre: 'double_negation',
    motif:
      /\bn(?:e |’)[^.!?]{1,40}\b(?:sans|n(?:e |’)\S+ pas|impossible|aucun\S*)\b[^.!?]{0,20}\bpas\b/giu,
    conseil: 'Dites-le sans double négation.',
  },
  {
    genre: 'menace',
    motif:
      /(?:faute de quoi|à défaut|sous peine de|sera(?:it)? suspendu\S*|pourr(?:a|ait) être (?:suspendu|radié)\S*)/giu,
    conseil: 'Dites ce qui se passe, quand, et comment l’éviter. Puis qui aide.',
  },
  {
    genre: 'capitales',
    motif: /(?<![\p{L}])\p{Lu}{4,}(?:\s+\p{Lu}{2,})+/gu,
    conseil: 'Les capitales se lisent mal : écrivez en minuscules.',
  },
];

/** @param longueur words a sentence may have: `LONGUEUR_DUNE_PHRASE.courante` unless told */
export function mesurerLaLisibilite(
  texte: string,
  longueur: number = LONGUEUR_DUNE_PHRASE.courante,
): Lisibilite {
  const phrases = texte.split(FIN_DE_PHRASE).filter((phrase) => motsDe(phrase).length > 0);
  const longues = phrases
    .filter((phrase) => motsDe(phrase).length > longueur)
    .map((extrait) => ({
      genre: 'phrase_longue' as const,
      extrait,
      conseil: `${motsDe(extrait).length} mots : coupez après ${longueur}.`,
    }));
  const tours = TOURS.flatMap(({ genre, motif, conseil }) =>
    [...texte.matchAll(motif)].map(([extrait]) => ({ genre, extrait, conseil })),
  );
  return {
    ...mesurer(phrases),
    remarques: [...longues, ...motsRares(texte), ...sigles(texte), ...tours],
  };
}
