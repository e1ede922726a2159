/** Remembers by its key what is made once: forgets everything when there are too many. */
export function unSouvenir<T>(auPlus: number): (cle: string, faire: () => T) => T {
  const connus = new Map<string, T>();
  return (cle, faire) => {
    const connu = connus.get(cle);
    if (connu !== undefined) return connu;
    const neuf = faire();
    if (connus.size >= auPlus) connus.clear();
    connus.set(cle, neuf);
    return neuf;
  };
}

/** The same, of a pure function of a text. */
export function retenir<T>(faire: (texte: string) => T, auPlus = 5_000): (texte: string) => T {
  const souvenir = unSouvenir<T>(auPlus);
  return (texte) => souvenir(texte, () => faire(texte));
}
