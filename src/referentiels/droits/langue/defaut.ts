/** A mistake of whoever writes the law down: none may remain when the product is built. */
export interface Defaut {
  genre: 'variable' | 'type' | 'reference' | 'cycle' | 'couverture';
  ou: string;
  quoi: string;
}
