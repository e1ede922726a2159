import { type Resultat, refuse, reussi } from '#socle/pur';
import { lireLeCsv } from './lire-le-csv.ts';
import {
  direLesFautes,
  type ServiceDataInclusion,
  type StructureDataInclusion,
  serviceSchema,
  structureSchema,
} from './schema.ts';

/** A row that may not be taken, with its line (of the CSV, or its rank in the JSON list) and what to do. */
export interface LigneRefusee {
  ligne: number;
  raison: string;
}

export interface FichierLu {
  structures: StructureDataInclusion[];
  services: ServiceDataInclusion[];
  /** Which kinds the file holds: what it is silent about is not withdrawn. */
  tientDes: { structures: boolean; services: boolean };
  lus: number;
  refuses: LigneRefusee[];
}

export type RefusDeFichier =
  | { raison: 'illisible'; detail: string }
  | { raison: 'vide' }
  | { raison: 'trop_long'; maximum: number };

interface LigneBrute {
  ligne: number;
  valeur: unknown;
  genre: 'structure' | 'service';
}

/** Characters; the whole national directory is about ten times less for one département. */
export const LONGUEUR_MAXIMALE = 120_000_000;

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const genreDe = (valeur: unknown): LigneBrute['genre'] =>
  estObjet(valeur) && 'structure_id' in valeur ? 'service' : 'structure';

/** The engine says it in English, with a place when the text is long: here the line, as an editor counts them. */
function direOuLeJsonCasse(texte: string, erreur: unknown): string {
  const dit = erreur instanceof Error ? erreur.message : '';
  const place = Number(/position (\d+)/.exec(dit)?.[1] ?? Number.NaN);
  if (/end of JSON|Unterminated/.test(dit) || place >= texte.trimEnd().length)
    return 'il s’arrête avant sa fin';
  if (Number.isNaN(place)) return 'ce n’est pas du JSON';
  return `le JSON se casse à la ligne ${texte.slice(0, place).split('\n').length}`;
}

function lireLeJson(texte: string): Resultat<LigneBrute[], RefusDeFichier> {
  let lu: unknown;
  try {
    lu = JSON.parse(texte);
  } catch (erreur) {
    return refuse({ raison: 'illisible', detail: direOuLeJsonCasse(texte, erreur) });
  }
  if (Array.isArray(lu))
    return reussi(lu.map((valeur, rang) => ({ ligne: rang + 1, valeur, genre: genreDe(valeur) })));
  if (!estObjet(lu) || (!Array.isArray(lu.structures) && !Array.isArray(lu.services)))
    return refuse({ raison: 'illisible', detail: 'ni liste, ni « structures » et « services »' });
  const { structures = [], services = [] } = lu as Record<string, unknown[]>;
  return reussi([
    ...structures.map((valeur, rang) => ({ ligne: rang + 1, valeur, genre: 'structure' as const })),
    ...services.map((valeur, rang) => ({ ligne: rang + 1, valeur, genre: 'service' as const })),
  ]);
}

function lireLesRangees(texte: string): Resultat<LigneBrute[], RefusDeFichier> {
  const rangees = lireLeCsv(texte);
  return rangees === null
    ? refuse({ raison: 'illisible', detail: 'il s’arrête au milieu d’une ligne' })
    : reussi(rangees.map((rangee) => ({ ...rangee, genre: genreDe(rangee.valeur) })));
}

/** The spreadsheet that data·inclusion hands out marks so the lines that explain its columns. */
const estUneAide = ({ valeur }: LigneBrute): boolean =>
  estObjet(valeur) && String(valeur.__ignore__ ?? '').trim() === '1';

/** Who produced it, where the file leaves it out: whoever brought it said so beside it. */
const avecSaSource = (ligne: LigneBrute, source: string): LigneBrute =>
  estObjet(ligne.valeur) && !ligne.valeur.source
    ? { ...ligne, valeur: { ...ligne.valeur, source } }
    : ligne;

function ranger(brutes: readonly LigneBrute[]): FichierLu {
  const lu: FichierLu = {
    structures: [],
    services: [],
    tientDes: {
      structures: brutes.some(({ genre }) => genre === 'structure'),
      services: brutes.some(({ genre }) => genre === 'service'),
    },
    lus: brutes.length,
    refuses: [],
  };
  const vus = new Set<string>();
  for (const { ligne, valeur, genre } of brutes) {
    const schema = genre === 'service' ? serviceSchema : structureSchema;
    const faute = direLesFautes(schema, valeur);
    const id = `${genre} ${estObjet(valeur) ? String(valeur.id) : ''}`;
    if (faute.length === 0 && vus.has(id))
      faute.push('« id » est déjà dans ce fichier : gardez une seule ligne.');
    if (faute.length > 0) {
      lu.refuses.push({
        ligne,
        raison: `${genre === 'service' ? 'Service' : 'Structure'}. ${faute.join(' ')}`,
      });
      continue;
    }
    vus.add(id);
    if (genre === 'service') lu.services.push(serviceSchema.parse(valeur));
    else lu.structures.push(structureSchema.parse(valeur));
  }
  return lu;
}

/**
 * Reads a data·inclusion v1 file: JSON (a list, or `{structures, services}`) or CSV (one kind a file, told by its
 * columns). Wrong rows are listed, with their reasons; nothing is guessed.
 * @param source who produced the rows that do not say it
 */
export function lireUnFichier(
  texte: string,
  format: 'json' | 'csv',
  source: string,
): Resultat<FichierLu, RefusDeFichier> {
  if (texte.length > LONGUEUR_MAXIMALE)
    return refuse({ raison: 'trop_long', maximum: LONGUEUR_MAXIMALE });
  const propre = texte.replace(/^\uFEFF/, '').trim();
  if (propre === '') return refuse({ raison: 'vide' });
  const brutes = format === 'json' ? lireLeJson(propre) : lireLesRangees(propre);
  if (!brutes.ok) return brutes;
  const lignes = brutes.valeur
    .filter((ligne) => !estUneAide(ligne))
    .map((ligne) => avecSaSource(ligne, source));
  return lignes.length === 0 ? refuse({ raison: 'vide' }) : reussi(ranger(lignes));
}
