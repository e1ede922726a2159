/** An element as it was read or is to be written: its value, or what it holds. */
export interface Noeud {
  nom: string;
  /** The attribute `V`; null: there is none. */
  valeur: string | null;
  enfants: readonly Noeud[];
  /** The attribute `Id`, that an electronic signature points at. */
  id?: string;
}

export const vaut = (nom: string, valeur: string): Noeud => ({ nom, valeur, enfants: [] });
export const porte = (nom: string, enfants: readonly (Noeud | null)[], id?: string): Noeud => ({
  nom,
  valeur: null,
  enfants: enfants.filter((un) => un !== null),
  ...(id ? { id } : {}),
});

/** Every node at the end of this path, in order. */
export const tous = (noeud: Noeud, ...chemin: readonly string[]): Noeud[] => {
  let ici: Noeud[] = [noeud];
  for (const nom of chemin)
    ici = ici.flatMap(({ enfants }) => enfants.filter((un) => un.nom === nom));
  return ici;
};

/** The first one's value, or null when there is none or it is empty. */
export const lire = (noeud: Noeud, ...chemin: readonly string[]): string | null =>
  tous(noeud, ...chemin)[0]?.valeur?.trim() || null;
