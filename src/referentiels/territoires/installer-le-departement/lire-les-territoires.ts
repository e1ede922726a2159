import { direOuLeCsvCasse, direSiElleDeborde, lireUnCsv } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';

export interface TerritoireAInstaller {
  id: number;
  nom: string;
  communes: string[];
}

/** A territory's number is the last three digits of a key (service × territory). */
const NUMERO_AU_PLUS = 999;
const LIGNES_AU_PLUS = 1_000;
const TITRES = ['id', 'nom', 'communes'];

function fautesDe(
  { id, nom, communes }: TerritoireAInstaller,
  connues: ReadonlySet<string>,
  deja: ReadonlySet<number>,
): string[] {
  const inconnues = communes.filter((code) => !connues.has(code));
  return [
    ...(Number.isInteger(id) && id > 0 && id <= NUMERO_AU_PLUS
      ? []
      : [`id est un nombre de 1 à ${NUMERO_AU_PLUS}.`]),
    ...(deja.has(id) ? [`Le numéro ${id} est déjà plus haut.`] : []),
    ...(nom === '' ? ['Il manque nom.'] : []),
    ...(communes.length === 0
      ? ['Il manque communes : des codes INSEE, séparés par des virgules.']
      : []),
    ...(inconnues.length > 0
      ? [`Pas de commune ${inconnues.join(', ')} dans ce département.`]
      : []),
  ];
}

/**
 * Reads « id;nom;communes », one territory a line.
 * @param connues the codes of the communes of the département
 */
export function lireLesTerritoires(
  texte: string,
  connues: ReadonlySet<string>,
): Resultat<TerritoireAInstaller[], string[]> {
  const lues = lireUnCsv(texte, LIGNES_AU_PLUS);
  if (!lues.ok) return refuse([direOuLeCsvCasse(lues.refus)]);
  const [entete, ...rangees] = lues.valeur;
  const titres = (entete?.cellules ?? []).map((titre) => titre.toLowerCase());
  if (TITRES.some((titre) => !titres.includes(titre)) || rangees.length === 0)
    return refuse([
      `Ce fichier a trois colonnes, ${TITRES.join(';')}, et une ligne par territoire.`,
    ]);
  const territoires: TerritoireAInstaller[] = [];
  const fautes: string[] = [];
  for (const { ligne, cellules } of rangees) {
    const cellule = (titre: string) => cellules[titres.indexOf(titre)] ?? '';
    const territoire = {
      id: Number(cellule('id')),
      nom: cellule('nom'),
      communes: cellule('communes')
        .split(/[\s,]+/)
        .filter(Boolean),
    };
    const deborde = direSiElleDeborde(titres, cellules);
    const siennes = deborde
      ? [deborde]
      : fautesDe(territoire, connues, new Set(territoires.map(({ id }) => id)));
    fautes.push(...siennes.map((faute) => `ligne ${ligne} : ${faute}`));
    territoires.push(territoire);
  }
  return fautes.length > 0 ? refuse(fautes) : reussi(territoires);
}
