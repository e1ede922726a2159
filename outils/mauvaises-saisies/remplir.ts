import type { ChampLu, FormulaireLu } from './formulaires.ts';

export type Corps = readonly (readonly [nom: string, valeur: string])[];

/**
 * Harmless in a browser, and never found as it is in a page: what is typed is shown as a text, everywhere and to everyone
 * who reads it afterwards.
 */
export const BALISE = '<b onclick=alert(1)>';
const QUATRE_MOTS = `Trois mots ${BALISE}simples`;

const premiere = ({ valeur, options }: ChampLu): string =>
  valeur || (options.find((une) => une !== '') ?? '');

/** What a person who knows would write, so that one bad field is alone to be wrong. */
function plausible(champ: ChampLu): string {
  if (champ.valeur) return champ.valeur;
  if (/naissance/i.test(champ.nom)) return '14/07/1992';
  if (/jour|date|depuis|jusqu|_le$|Le$|^(du|au)$/i.test(champ.nom)) return 'lundi 30 novembre';
  if (/heure|^(de|a)$/i.test(champ.nom)) return '10:30';
  if (/tel|numero|moyen\d/i.test(champ.nom)) return '06 12 34 56 78';
  if (/postal/i.test(champ.nom)) return '93300';
  return QUATRE_MOTS.length <= champ.longueur ? QUATRE_MOTS : 'Trois mots simples';
}

/**
 * @param dire what to write in a text field, or undefined to let it be plausible
 * @param choisir which answer of a choice, when one is imposed
 */
export function remplir(
  formulaire: FormulaireLu,
  dire: (champ: ChampLu) => string | undefined,
  choisir: Readonly<Record<string, string>> = {},
): Corps {
  return formulaire.champs.flatMap((champ) => {
    const { nom, genre, valeur } = champ;
    if (genre === 'fichier') return [];
    if (genre === 'cache') return [[nom, valeur] as const];
    if (genre === 'texte' || genre === 'secret')
      return [[nom, dire(champ) ?? plausible(champ)] as const];
    const choisie = choisir[nom] ?? premiere(champ);
    return choisie === '' ? [] : [[nom, choisie] as const];
  });
}

/** Every answer of every choice once, the other choices left as they come. */
export const reponsesPossibles = ({ champs }: FormulaireLu): Readonly<Record<string, string>>[] =>
  champs
    .filter(({ genre }) => genre === 'choix' || genre === 'liste')
    .flatMap(({ nom, options }) => options.slice(0, 3).map((option) => ({ [nom]: option })));

export const champsEcrits = ({ champs }: FormulaireLu): ChampLu[] =>
  champs.filter(({ genre }) => genre === 'texte' || genre === 'secret');

/** Where a form sent by GET leads. */
export const adresseDe = ({ action }: Pick<FormulaireLu, 'action'>, corps: Corps): string =>
  `${action.split('?')[0]}?${new URLSearchParams(corps.map(([nom, dit]) => [nom, dit]))}`;
