/** Remembers the last answers of a pure function of a text: forgets all of them when there are too many. */
export function retenir<T>(faire: (texte: string) => T, auPlus = 5_000): (texte: string) => T {
  const connues = new Map<string, T>();
  return (texte) => {
    const connue = connues.get(texte);
    if (connue !== undefined) return connue;
    const neuve = faire(texte);
    if (connues.size >= auPlus) connues.clear();
    connues.set(texte, neuve);
    return neuve;
  };
}
