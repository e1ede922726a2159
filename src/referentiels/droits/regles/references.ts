import type { Reference } from '../langue/declarations.ts';

const code =
  (texte: string) =>
  (...articles: string[]): Reference[] =>
    articles.map((article) => ({ texte, article }));

/** `casf('R.262-1')`: articles of the codes that the rights are made of. */
export const casf = code('Code de l’action sociale et des familles');
export const css = code('Code de la sécurité sociale');
export const codeDuTravail = code('Code du travail');
export const cch = code('Code de la construction et de l’habitation');
