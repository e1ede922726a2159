import { direOuLeCsvCasse, direSiElleDeborde, lireUnCsv } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';

/** The columns an import may hold. No other is read: a datum that has no place here does not enter. */
export const COLONNES = [
  'id_externe',
  'nom_d_usage',
  'prenom',
  'nom',
  'nom_de_naissance',
  'naissance',
  'telephone',
  'courriel',
  'commune_code',
  'langue',
  'interprete',
] as const;
export type Colonne = (typeof COLONNES)[number];
export interface LigneLue {
  /** As a spreadsheet numbers it: the header is line 1. */
  ligne: number;
  valeurs: Readonly<Record<Colonne, string>>;
  /** What is wrong with its cells, when they are not as many as the titles. */
  deborde: string | null;
}

export type RefusDeCsv =
  | { raison: 'illisible'; ligne: number }
  | { raison: 'colonne_inconnue'; colonne: string }
  | { raison: 'sans_id_externe' }
  | { raison: 'vide' }
  | { raison: 'trop_de_lignes' };

const LIGNES_AU_PLUS = 100_000;

/** Reads the file into lines. Refuses a column that is not of the list, a file without `id_externe` or without line. */
export function lireLeCsv(texte: string): Resultat<LigneLue[], RefusDeCsv> {
  const lu = lireUnCsv(texte, LIGNES_AU_PLUS + 2);
  if (!lu.ok) return refuse({ raison: 'illisible', ligne: lu.refus.ligne });
  const [entete, ...lignes] = lu.valeur;
  const noms = (entete?.cellules ?? []).map((nom) => nom.toLowerCase());
  const inconnue = noms.find((nom) => !COLONNES.some((colonne) => colonne === nom));
  if (inconnue !== undefined) return refuse({ raison: 'colonne_inconnue', colonne: inconnue });
  if (!noms.includes('id_externe')) return refuse({ raison: 'sans_id_externe' });
  if (lignes.length === 0) return refuse({ raison: 'vide' });
  // Read to the end or not at all: a file cut short would look whole.
  if (lignes.length > LIGNES_AU_PLUS) return refuse({ raison: 'trop_de_lignes' });
  return reussi(
    lignes.map(({ ligne, cellules }) => ({
      ligne,
      deborde: direSiElleDeborde(noms, cellules),
      valeurs: Object.fromEntries(
        COLONNES.map((colonne) => [colonne, cellules[noms.indexOf(colonne)] ?? '']),
      ) as Record<Colonne, string>,
    })),
  );
}

export function direLeRefusDeCsv(refus: RefusDeCsv): string {
  switch (refus.raison) {
    case 'illisible':
      return direOuLeCsvCasse(refus);
    case 'colonne_inconnue':
      return `La colonne « ${refus.colonne} » n’est pas reprise. Retirez-la : seules passent ${COLONNES.join(', ')}.`;
    case 'sans_id_externe':
      return 'Il manque la colonne « id_externe » : elle dit quelle fiche est la même d’un import à l’autre.';
    case 'trop_de_lignes':
      return 'Ce fichier dépasse 100 000 lignes. Coupez-le en plusieurs, chacun avec son en-tête.';
    case 'vide':
      return 'Ce fichier n’a aucune ligne.';
  }
}
