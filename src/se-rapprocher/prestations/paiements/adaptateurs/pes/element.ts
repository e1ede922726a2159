/** What the attribute `V` of an element may hold: every value of the PES is one. */
export type Genre = 'texte' | 'alphanum' | 'nombre' | 'montant' | 'date' | 'annee' | 'booleen';

export interface Feuille {
  nom: string;
  min: number;
  max: number;
  genre: Genre;
  /** Characters, or significant digits of a number. */
  longueur: number;
  /** The only values that stand, when they are a list. */
  codes?: readonly string[];
  motif?: RegExp;
}

export interface Bloc {
  nom: string;
  min: number;
  max: number;
  enfants: readonly Element[];
}

export type Element = Feuille | Bloc;

export const estUnBloc = (element: Element): element is Bloc => 'enfants' in element;

const feuille = (nom: string, genre: Genre, longueur: number): Feuille => ({
  ...{ nom, genre, longueur },
  ...{ min: 1, max: 1 },
});

export const texte = (nom: string, longueur: number) => feuille(nom, 'texte', longueur);
export const alphanum = (nom: string, longueur: number) => feuille(nom, 'alphanum', longueur);
export const nombre = (nom: string, chiffres: number) => feuille(nom, 'nombre', chiffres);
/** Euros, a point, two decimals; fourteen digits in all. */
export const montant = (nom: string) => feuille(nom, 'montant', 14);
export const date = (nom: string) => feuille(nom, 'date', 10);
export const annee = (nom: string) => feuille(nom, 'annee', 4);
export const booleen = (nom: string) => feuille(nom, 'booleen', 1);
export const code = (nom: string, codes: readonly string[]): Feuille => ({
  ...feuille(nom, 'texte', Math.max(...codes.map((un) => un.length))),
  codes,
});
export const suivant = (un: Feuille, motif: RegExp): Feuille => ({ ...un, motif });

export const bloc = (nom: string, enfants: readonly Element[]): Bloc => ({
  ...{ nom, enfants },
  ...{ min: 1, max: 1 },
});
export const facultatif = <E extends Element>(element: E): E => ({ ...element, min: 0 });
/** One at least. */
export const plusieurs = <E extends Element>(element: E): E => ({
  ...element,
  max: Number.POSITIVE_INFINITY,
});
