/** The no-break space of the house: every font we ship has it, the narrow one is not in all. */
export const INSECABLE = '\u00a0';

const MOIS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';

const REGLES: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  // Marks that already have a space keep it, unbreakable; times, URLs and codes have none.
  [/[ \u00a0\u202f]+(?=[:;?!»]+(?:[\s)”"]|$))/g, INSECABLE],
  [/(?<=[\p{L}\d)’])(?=[;?!»]+(?:[\s)”"]|$))/gu, INSECABLE],
  [/(?<=«)[ \u00a0\u202f]*(?=\S)/g, INSECABLE],
  // Numbers stay with what they count.
  [new RegExp(`(?<=\\b(?:1er|\\d{1,2})) (?=(?:${MOIS})(?![\\p{L}]))`, 'gu'), INSECABLE],
  [/(?<=\d) (?=h\b)|(?<=\d[ \u00a0]h) (?=\d\d\b)/g, INSECABLE],
  [
    /(?<=\d) (?=(?:min|jours?|mois|ans?|semaines?|heures?|minutes?|€|%|km|m)(?![\p{L}]))/gu,
    INSECABLE,
  ],
  [/(?<=\b(?:M\.|MM\.|Mme|Mmes|Dr|n°|art\.)) (?=[\p{L}\d])/gu, INSECABLE],
];

/**
 * French typographic spaces and apostrophes on a sentence written with plain ones. Idempotent;
 * leaves `9:30`, `https://…?x=1` and codes as they are. For our own sentences, not her words.
 */
export function typographie(texte: string): string {
  return REGLES.reduce((phrase, [motif, par]) => phrase.replace(motif, par), texte);
}
