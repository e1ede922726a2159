/** What one element of a flow may hold. */
export type Genre = 'texte' | 'code' | 'entier' | 'decimal' | 'date' | 'heure' | 'oui_non';

export interface Feuille {
  nom: string;
  min: number;
  max: number;
  genre: Genre;
  /** Characters for a text or a code, significant digits for a number. */
  longueur: number;
  decimales: number;
}

export interface Bloc {
  nom: string;
  min: number;
  max: number;
  enfants: readonly Element[];
  /** Where each child stands: they come in this order. */
  rangs: ReadonlyMap<string, number>;
}

export type Element = Feuille | Bloc;

export const estUnBloc = (element: Element): element is Bloc => 'enfants' in element;

const feuille = (nom: string, genre: Genre, longueur = 0, decimales = 0): Feuille => ({
  nom,
  min: 1,
  max: 1,
  genre,
  longueur,
  decimales,
});

export const texte = (nom: string, longueur: number): Feuille => feuille(nom, 'texte', longueur);
/** A text whose values are a list of `codes.json` under the same name. */
export const code = (nom: string, longueur: number): Feuille => feuille(nom, 'code', longueur);
export const entier = (nom: string, chiffres: number): Feuille => feuille(nom, 'entier', chiffres);
export const decimal = (nom: string, chiffres: number, decimales: number): Feuille =>
  feuille(nom, 'decimal', chiffres, decimales);
export const date = (nom: string): Feuille => feuille(nom, 'date');
export const heure = (nom: string): Feuille => feuille(nom, 'heure');
export const ouiNon = (nom: string): Feuille => feuille(nom, 'oui_non');

export const bloc = (nom: string, enfants: readonly Element[]): Bloc => ({
  nom,
  min: 1,
  max: 1,
  enfants,
  rangs: new Map(enfants.map((enfant, rang) => [enfant.nom, rang])),
});

export const de =
  (min: number, max: number) =>
  <E extends Element>(element: E): E => ({ ...element, min, max });
export const facultatif = de(0, 1);
/** None, or as many as there are. */
export const autant = de(0, Number.POSITIVE_INFINITY);
/** One at least. */
export const plusieurs = de(1, Number.POSITIVE_INFINITY);
