/** The forms of a page, read from its HTML as a browser without JavaScript would fill them. */

export interface ChampLu {
  nom: string;
  genre: 'texte' | 'secret' | 'cache' | 'choix' | 'case' | 'liste' | 'fichier';
  /** What the field holds when the page comes. */
  valeur: string;
  /** Of a choice: the answers offered. */
  options: readonly string[];
  /** How many characters the browser lets through. */
  longueur: number;
}

export interface FormulaireLu {
  action: string;
  methode: 'GET' | 'POST';
  champs: readonly ChampLu[];
}

const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

export const decoder = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (tout, nom) => ENTITES[nom] ?? tout);

export const sansBalises = (html: string): string =>
  decoder(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

function attributs(balise: string): Map<string, string> {
  const lus = [...balise.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].slice(1);
  return new Map(lus.map(([, nom = '', valeur = '']) => [nom.toLowerCase(), decoder(valeur)]));
}

const GENRES: Readonly<Record<string, ChampLu['genre']>> = {
  hidden: 'cache',
  password: 'secret',
  radio: 'choix',
  checkbox: 'case',
  file: 'fichier',
};

function champsSimples(html: string): ChampLu[] {
  const groupes = new Map<string, ChampLu>();
  for (const [balise] of html.matchAll(/<input\b[^>]*>/g)) {
    const a = attributs(balise);
    const nom = a.get('name');
    if (!nom || a.get('type') === 'submit') continue;
    // A code that serves once is not given back: a new one is typed.
    const uneFois = a.get('autocomplete') === 'one-time-code';
    const genre = uneFois ? 'secret' : (GENRES[a.get('type') ?? 'text'] ?? 'texte');
    const valeur = a.get('value') ?? '';
    const longueur = Number(a.get('maxlength') ?? Infinity);
    const deja = groupes.get(nom);
    if (genre !== 'choix' && genre !== 'case') {
      groupes.set(nom, { nom, genre, valeur, options: [], longueur });
      continue;
    }
    groupes.set(nom, {
      nom,
      genre,
      valeur: a.has('checked') ? valeur : (deja?.valeur ?? ''),
      options: [...(deja?.options ?? []), valeur],
      longueur,
    });
  }
  return [...groupes.values()];
}

const zones = (html: string): ChampLu[] =>
  [...html.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g)].map(
    ([, tete = '', dit = '']) => ({
      nom: attributs(tete).get('name') ?? '',
      genre: 'texte',
      valeur: decoder(dit),
      options: [],
      longueur: Number(attributs(tete).get('maxlength') ?? Infinity),
    }),
  );

const listes = (html: string): ChampLu[] =>
  [...html.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)].map(([, tete = '', dedans = '']) => {
    const options = [...dedans.matchAll(/<option\b[^>]*>/g)].map(([balise]) => attributs(balise));
    const choisie = options.find((une) => une.has('selected')) ?? options[0];
    return {
      nom: attributs(tete).get('name') ?? '',
      genre: 'liste',
      valeur: choisie?.get('value') ?? '',
      options: options.map((une) => une.get('value') ?? ''),
      longueur: Infinity,
    };
  });

const duBouton = (nom: string, valeur: string): ChampLu[] =>
  nom ? [{ nom, genre: 'cache', valeur, options: [], longueur: Infinity }] : [];

/**
 * One for each way a form may be sent: its buttons may carry a name and a value, and lead elsewhere.
 * @param chemin where the page stands: a form without action comes back to it
 */
export function formulairesDe(html: string, chemin: string): FormulaireLu[] {
  return [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].flatMap(
    ([, tete = '', dedans = '']) => {
      const a = attributs(tete);
      const methode = a.get('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
      const champs = [...champsSimples(dedans), ...zones(dedans), ...listes(dedans)].filter(
        ({ nom }) => nom !== '',
      );
      const boutons = [...dedans.matchAll(/<button\b[^>]*>/g)]
        .map(([balise]) => attributs(balise))
        .filter((bouton) => bouton.get('type') !== 'button');
      // What the script posts as one types goes the same way as a button.
      const seul = a.get('data-enregistrer');
      if (seul) boutons.push(new Map([['formaction', seul]]));
      return (boutons.length > 0 ? boutons : [new Map<string, string>()]).map((bouton) => ({
        action: bouton.get('formaction') || a.get('action') || chemin,
        methode,
        champs: [...champs, ...duBouton(bouton.get('name') ?? '', bouton.get('value') ?? '')],
      }));
    },
  );
}

export const liensDe = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => decoder(href));
