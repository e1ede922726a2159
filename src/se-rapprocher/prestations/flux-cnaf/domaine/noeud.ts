/** What was read of a household: a tree of names and values, nothing interpreted. */
export interface Noeud {
  nom: string;
  valeur: string;
  enfants: Noeud[];
}

/** Every node at the end of this path, in the order of the flow. */
export function tous(noeud: Noeud, ...chemin: readonly string[]): Noeud[] {
  let ici = [noeud];
  for (const nom of chemin)
    ici = ici.flatMap(({ enfants }) => enfants.filter((enfant) => enfant.nom === nom));
  return ici;
}

/** The first one's value without the blanks that pad it, or null when there is none or it is empty. */
export function lire(noeud: Noeud, ...chemin: readonly string[]): string | null {
  let ici: Noeud | undefined = noeud;
  for (const nom of chemin) ici = ici?.enfants.find((enfant) => enfant.nom === nom);
  return ici?.valeur.trim() || null;
}
