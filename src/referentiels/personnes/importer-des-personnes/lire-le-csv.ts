import { parse } from 'csv-parse/sync';
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
}

export type RefusDeCsv =
  | { raison: 'illisible'; detail: string }
  | { raison: 'colonne_inconnue'; colonne: string }
  | { raison: 'sans_id_externe' }
  | { raison: 'vide' }
  | { raison: 'trop_de_lignes' };

const LIGNES_AU_PLUS = 100_000;

function separateurDe(texte: string): string {
  const [entete = ''] = texte.split('\n', 1);
  const [choisi] = [';', '\t', ','].sort((a, b) => entete.split(b).length - entete.split(a).length);
  return choisi ?? ';';
}

/** Reads the file into lines. Refuses a column that is not of the list, a file without `id_externe` or without line. */
export function lireLeCsv(texte: string): Resultat<LigneLue[], RefusDeCsv> {
  let rangees: string[][];
  try {
    rangees = parse(texte, {
      bom: true,
      delimiter: separateurDe(texte),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: LIGNES_AU_PLUS + 2,
    });
  } catch (erreur) {
    return refuse({ raison: 'illisible', detail: erreur instanceof Error ? erreur.message : '' });
  }
  const [entete = [], ...lignes] = rangees;
  const noms = entete.map((nom) => nom.toLowerCase());
  const inconnue = noms.find((nom) => !COLONNES.some((colonne) => colonne === nom));
  if (inconnue !== undefined) return refuse({ raison: 'colonne_inconnue', colonne: inconnue });
  if (!noms.includes('id_externe')) return refuse({ raison: 'sans_id_externe' });
  if (lignes.length === 0) return refuse({ raison: 'vide' });
  // Read to the end or not at all: a file cut short would look whole.
  if (lignes.length > LIGNES_AU_PLUS) return refuse({ raison: 'trop_de_lignes' });
  return reussi(
    lignes.map((valeurs, rang) => ({
      ligne: rang + 2,
      valeurs: Object.fromEntries(
        COLONNES.map((colonne) => [colonne, valeurs[noms.indexOf(colonne)] ?? '']),
      ) as Record<Colonne, string>,
    })),
  );
}

export function direLeRefusDeCsv(refus: RefusDeCsv): string {
  switch (refus.raison) {
    case 'illisible':
      return 'Ce fichier n’est pas un CSV lisible. Enregistrez-le en CSV (UTF-8) et recommencez.';
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
