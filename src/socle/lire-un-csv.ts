import { CsvError, parse } from 'csv-parse/sync';
import { type Resultat, refuse, reussi } from '#socle/pur';

export interface RangeeDeCsv {
  /** As a spreadsheet numbers it: the titles are line 1, an empty line counts. */
  ligne: number;
  cellules: readonly string[];
}

/** The separator that the titles use most: French spreadsheets write semicolons. */
function separateurDe(texte: string): string {
  const [titres = ''] = texte.split('\n', 1);
  const [choisi] = [';', '\t', ','].sort((a, b) => titres.split(b).length - titres.split(a).length);
  return choisi ?? ';';
}

/**
 * The filled lines of a CSV, its titles first. A quote that opens and never closes breaks all that follows: the whole
 * file is refused, by the line where it begins.
 * @param auPlus lines read, no more
 */
export function lireUnCsv(
  texte: string,
  auPlus: number,
): Resultat<RangeeDeCsv[], { ligne: number }> {
  try {
    const rangees = parse(texte, {
      bom: true,
      delimiter: separateurDe(texte),
      relax_column_count: true,
      trim: true,
      to: auPlus,
    });
    return reussi(
      rangees
        .map((cellules, rang) => ({ ligne: rang + 1, cellules }))
        .filter(({ cellules }) => cellules.some((cellule) => cellule !== '')),
    );
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    return refuse({ ligne: Number(erreur.records ?? 0) + 1 });
  }
}

/** Said to whom gave the file, with what to do in it. */
export const direOuLeCsvCasse = ({ ligne }: { ligne: number }): string =>
  `Ce fichier se lit jusqu’à la ligne ${ligne}, où un guillemet " est ouvert sans être fermé, ou mal placé. Corrigez cette ligne (un guillemet dans un texte s’écrit deux fois) ; rien n’a été pris.`;

/**
 * A comma left bare in an address pushes what follows into the next column: such a line is not guessed at.
 * @returns what is wrong with its cells, or null
 */
export function direSiElleDeborde(
  titres: readonly string[],
  cellules: readonly string[],
): string | null {
  const dites = cellules.slice(0, titres.length);
  const deTrop = cellules.slice(titres.length).some((cellule) => cellule !== '');
  return dites.length === titres.length && !deTrop
    ? null
    : `Cette ligne a ${cellules.length} cellules, les titres en annoncent ${titres.length}. Un texte qui contient le séparateur se met entre guillemets.`;
}
