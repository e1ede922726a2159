import { direOuLeCsvCasse, direSiElleDeborde, lireUnCsv } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Forme, LigneDAnnuaire } from './formes.ts';

export interface LigneRefusee {
  /** As a spreadsheet numbers it; the titles are line 1. */
  ligne: number;
  raison: string;
}

export interface FichierLu {
  lus: number;
  lignes: { ligne: number; valeur: LigneDAnnuaire }[];
  refuses: LigneRefusee[];
}

const LIGNES_AU_PLUS = 100_000;

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
  const brutes = lireUnCsv(texte, LIGNES_AU_PLUS);
  if (!brutes.ok) return refuse(direOuLeCsvCasse(brutes.refus));
  const [entete, ...rangees] = brutes.valeur;
  const titres = (entete?.cellules ?? []).map((titre) => titre.toLowerCase());
  const lu: FichierLu = { lus: rangees.length, lignes: [], refuses: [] };
  const vus = new Map<number, number>();
  for (const { ligne, cellules } of rangees) {
    const deborde = direSiElleDeborde(titres, cellules);
    if (deborde) {
      lu.refuses.push({ ligne, raison: deborde });
      continue;
    }
    const record = Object.fromEntries(titres.map((titre, rang) => [titre, cellules[rang] ?? '']));
    const analyse = schema.safeParse(record);
    if (!analyse.success) {
      const raisons = analyse.error.issues.map(({ message }) => message);
      lu.refuses.push({ ligne, raison: [...new Set(raisons)].join(' ') });
      continue;
    }
    const deja = vus.get(analyse.data.id);
    if (deja) {
      lu.refuses.push({
        ligne,
        raison: `Le numéro ${analyse.data.id} est déjà à la ligne ${deja}.`,
      });
      continue;
    }
    vus.set(analyse.data.id, ligne);
    lu.lignes.push({ ligne, valeur: colonnesDites(analyse.data, record, deduites) });
  }
  return reussi(lu);
}
