import { normaliser } from '#socle/pur';

/** Words that stand in every sentence and tell nothing of what is looked for. */
const MOTS_VIDES = new Set(
  `a ai ainsi afin apres au aucun aussi autre aux avant avec avoir bien car ce ces cet cette chez comme comment
  d dans de depuis des deux du elle elles en encore entre est et etre eu faire fait fois il ils j je jour jours l la
  le les leur leurs lors lui m ma mais me meme mes moi mon ne ni nos notre nous on ou par pas peu peut plus pour pres
  que quel quelle quelqu quelquun qui quoi s sa sans se selon ses si soi son sont sous sur ta te tout toute toutes
  tous tres trop tu un une vers veut veux vos votre vous y
  besoin aide aider aides aimerait aimerais arrive cherche chercher cherchent trouver trouve service services
  personne personnes ans an faut voudrais voudrait`
    .split(/\s+/)
    .filter((mot) => mot !== ''),
);

export const LONGUEUR_MINIMALE = 2;

/**
 * The form under which a word, its plural, its feminine and its usual misspellings meet: no accent, no doubled letter,
 * no mute h, one sign for `ph` and `f`, endings as they are heard.
 */
export function racineDe(mot: string): string {
  const nu = normaliser(mot)
    .replaceAll(' ', '')
    .replace(/ph/g, 'f')
    .replace(/(?<![cs])h/g, '')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1');
  if (nu.length < 4) return nu;
  const sansPluriel = nu.replace(/(?:eaux|aux)$/, 'al').replace(/[sx]$/, '');
  return sansPluriel.replace(/(?<=...)(?:ees|ee|er|ez|es|e)$/, '');
}

/** Words of a text in their order, without those that tell nothing. */
export function motsUtiles(texte: string): string[] {
  return normaliser(texte)
    .split(' ')
    .filter(
      (mot) => mot.length >= LONGUEUR_MINIMALE && !MOTS_VIDES.has(mot) && !/^\d{1,3}$/.test(mot),
    );
}

/** Roots of a text, each once. */
export const racinesDe = (texte: string): string[] =>
  [...new Set(motsUtiles(texte).map(racineDe))].filter((racine) => racine !== '');
