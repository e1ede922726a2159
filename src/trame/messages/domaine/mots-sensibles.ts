import { normaliser } from '#socle/pur';

/** Beginnings of words that say why someone is helped; plain, without accents. */
const DEBUTS =
  'violen agress harcel menac maltrait inceste expuls impay endett surendett dette loyer huissier ' +
  'handicap grossesse avortement contracept depistage addict alcool drogue toxico psych suicid ' +
  'tribun juge prison plainte garde placement signalement danger tutelle curatelle prostitu ' +
  'excision divorce hebergement eviction pregnan disabilit';

/** Whole words only: an agent may well be called Aselle, and a street be rue des Violettes. */
const MOTS =
  'ase pmi crip rsa apa pch aah mdph fsl dpaph mmpcr caf cssape sdf vih sida ivg viol enceinte ' +
  'debt debts rent court abuse';

const EXPRESSIONS = [
  'aide sociale',
  'action sociale',
  'services? soci(?:al|aux)',
  'assistante?s? sociale?s?',
  'protection (?:de l )?(?:enfance|maternelle)',
  'planification',
  'sans papiers',
  'titre de sejour',
  'mariage force',
  'social (?:services?|workers?|care)',
  'child protection',
];

const MOTIF = new RegExp(
  `(?<![a-z0-9])(?:(?:${DEBUTS.replaceAll(' ', '|')})[a-z]*|${MOTS.replaceAll(' ', '|')}|${EXPRESSIONS.join('|')})(?![a-z0-9])`,
  'g',
);

/**
 * The words of a text that would tell whoever reads the telephone why she is helped, or by which
 * service. Empty when there is none. A safeguard behind the types, not a judge of meaning.
 */
export function motsSensibles(texte: string): string[] {
  // `l’ASE`: the apostrophe parts words here, where `normaliser` would join them.
  const plat = normaliser(texte.replace(/['’]/g, ' '));
  return [...new Set([...plat.matchAll(MOTIF)].map(([mot]) => mot))];
}
