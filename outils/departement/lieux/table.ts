/**
 * Reads the tables written in the data files: one row a line, cells between bars, trimmed. A row with another number
 * of cells is a slip of the pen, and stops the generator.
 */
export function lireUneTable(texte: string, cellules: number): string[][] {
  return texte
    .trim()
    .split('\n')
    .map((ligne) => {
      const lues = ligne.split('|').map((cellule) => cellule.trim());
      if (lues.length !== cellules)
        throw new RangeError(
          `${cellules} cellules attendues, ${lues.length} lues : ${ligne.trim()}`,
        );
      return lues;
    });
}
