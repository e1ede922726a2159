import { parse } from 'csv-parse/sync';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Forme, LigneDAnnuaire } from './formes.ts';

export interface LigneRefusee {
  /** As an editor numbers it; the titles are line 1. */
  ligne: number;
  raison: string;
}

export interface FichierLu {
  lus: number;
  lignes: { ligne: number; valeur: LigneDAnnuaire }[];
  refuses: LigneRefusee[];
}

interface LigneBrute {
  record: Record<string, string>;
  info: { lines: number };
}

/** The separator that the titles use most: French spreadsheets write semicolons. */
const separateur = (texte: string): string => {
  const titres = texte.slice(0, texte.indexOf('\n') + 1 || undefined);
  return titres.split(';').length > titres.split(',').length ? ';' : ',';
};

/** A column that the file does not have is left as it is in the directory: not said is not emptied. */
const colonnesDites = (
  valeur: LigneDAnnuaire,
  record: Readonly<Record<string, string>>,
  deduites: Forme['deduites'] = {},
): LigneDAnnuaire =>
  Object.fromEntries(
    Object.entries(valeur).filter(([colonne]) =>
      (deduites[colonne] ?? [colonne]).some((titre) => titre in record),
    ),
  ) as LigneDAnnuaire;

/** Reads a CSV (UTF-8, titles on the first line). A line that does not stand is refused alone, with its number. */
export function lireLeFichier(
  texte: string,
  { schema, deduites }: Forme,
): Resultat<FichierLu, string> {
  let brutes: LigneBrute[];
  try {
    brutes = parse(texte, {
      bom: true,
      columns: (titres: string[]) => titres.map((titre) => titre.trim().toLowerCase()),
      delimiter: separateur(texte),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as LigneBrute[];
  } catch (erreur) {
    return refuse(`Ce fichier n’est pas un CSV lisible : ${(erreur as Error).message}`);
  }
  const lu: FichierLu = { lus: brutes.length, lignes: [], refuses: [] };
  const vus = new Map<number, number>();
  for (const { record, info } of brutes) {
    const analyse = schema.safeParse(record);
    if (!analyse.success) {
      const raisons = analyse.error.issues.map(({ message }) => message);
      lu.refuses.push({ ligne: info.lines, raison: [...new Set(raisons)].join(' ') });
      continue;
    }
    const deja = vus.get(analyse.data.id);
    if (deja) {
      lu.refuses.push({
        ligne: info.lines,
        raison: `Le numéro ${analyse.data.id} est déjà à la ligne ${deja}.`,
      });
      continue;
    }
    vus.set(analyse.data.id, info.lines);
    lu.lignes.push({ ligne: info.lines, valeur: colonnesDites(analyse.data, record, deduites) });
  }
  return reussi(lu);
}
