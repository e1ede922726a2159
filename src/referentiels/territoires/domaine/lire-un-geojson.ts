import { couper, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';

export interface ContourLu {
  code: string;
  nom: string;
  geometrie: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown[] };
}

/** What is wrong in the file, by rank of contour (0: the file itself); it is taken whole or not at all. */
export interface PointARevoir {
  ligne: number;
  raison: string;
}

export interface RefusDeGeojson {
  raison: 'illisible' | 'pas_une_collection' | 'contours';
  points: readonly PointARevoir[];
}

/** Metropolitan France, in degrees: a file in another projection falls outside. */
const CADRE = { longitude: [-6, 10], latitude: [41, 52] } as const;
const SIGNES = 20_000_000;

const estUnObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const entre = (n: unknown, [de, a]: readonly [number, number]): boolean =>
  typeof n === 'number' && n >= de && n <= a;

/** RFC 7946: a ring closes on its first point and has four at least. */
function pourquoiPasUnAnneau(anneau: unknown): string | null {
  if (!Array.isArray(anneau) || anneau.length < 4) return 'un anneau a moins de quatre points';
  const dedans = anneau.every(
    (point) =>
      Array.isArray(point) && entre(point[0], CADRE.longitude) && entre(point[1], CADRE.latitude),
  );
  if (!dedans)
    return 'un point est hors de France métropolitaine : longitude puis latitude, en degrés (WGS 84)';
  const [premier, dernier] = [anneau[0] as number[], anneau.at(-1) as number[]];
  return premier[0] === dernier[0] && premier[1] === dernier[1]
    ? null
    : 'un anneau n’est pas fermé';
}

function pourquoiPasUneSurface(geometrie: unknown): string | null {
  if (!estUnObjet(geometrie) || !Array.isArray(geometrie.coordinates)) return 'la géométrie manque';
  if (geometrie.type !== 'Polygon' && geometrie.type !== 'MultiPolygon')
    return `la géométrie est « ${String(geometrie.type)} » : un contour est un Polygon ou un MultiPolygon`;
  const polygones: unknown[] =
    geometrie.type === 'Polygon' ? [geometrie.coordinates] : geometrie.coordinates;
  const anneaux = polygones.flatMap((polygone) => (Array.isArray(polygone) ? polygone : [null]));
  if (anneaux.length === 0) return 'la géométrie est vide';
  for (const anneau of anneaux) {
    const raison = pourquoiPasUnAnneau(anneau);
    if (raison) return raison;
  }
  return null;
}

const texteDe = (valeur: unknown): string =>
  typeof valeur === 'string' || typeof valeur === 'number' ? nettoyerUneLigne(String(valeur)) : '';

function lireUnContour(entite: unknown, rang: number): Resultat<ContourLu, PointARevoir> {
  const refuser = (raison: string) => refuse({ ligne: rang + 1, raison });
  if (!estUnObjet(entite) || !estUnObjet(entite.properties))
    return refuser('Ce contour n’a pas de propriétés.');
  const code = texteDe(entite.properties.code);
  const nom = texteDe(entite.properties.nom);
  if (code === '' || nom === '')
    return refuser('Il manque « code » ou « nom » dans ses propriétés.');
  const raison = pourquoiPasUneSurface(entite.geometry);
  if (raison) return refuser(`${code} : ${raison}.`);
  const { type, coordinates } = entite.geometry as ContourLu['geometrie'];
  return reussi({ code, nom: couper(nom, 200), geometrie: { type, coordinates } });
}

function enObjet(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

/** Reads a GeoJSON collection of surfaces (RFC 7946), each with `code` and `nom`. Never throws. */
export function lireUnGeojson(texte: string): Resultat<ContourLu[], RefusDeGeojson> {
  const refuser = (raison: RefusDeGeojson['raison'], phrase: string) =>
    refuse({ raison, points: [{ ligne: 0, raison: phrase }] });
  if (texte.length > SIGNES)
    return refuser('illisible', 'Le fichier dépasse 20 Mo : simplifiez les tracés.');
  const collection = enObjet(texte.replace(/^\ufeff/, ''));
  if (collection === null)
    return refuser('illisible', 'Le fichier n’est pas du JSON, ou il est coupé avant la fin.');
  if (
    !estUnObjet(collection) ||
    collection.type !== 'FeatureCollection' ||
    !Array.isArray(collection.features)
  )
    return refuser('pas_une_collection', 'Le fichier n’est pas une « FeatureCollection » GeoJSON.');
  if (collection.features.length === 0)
    return refuser('contours', 'Le fichier ne contient aucun contour.');
  const lus = collection.features.map(lireUnContour);
  const contours = lus.flatMap((lu) => (lu.ok ? [lu.valeur] : []));
  const vus = new Map<string, number>();
  const points = lus.flatMap((lu, rang): PointARevoir[] => {
    if (!lu.ok) return [lu.refus];
    const deja = vus.get(lu.valeur.code);
    if (deja === undefined) vus.set(lu.valeur.code, rang + 1);
    return deja === undefined
      ? []
      : [{ ligne: rang + 1, raison: `Le code ${lu.valeur.code} est déjà au contour ${deja}.` }];
  });
  return points.length > 0 ? refuse({ raison: 'contours', points }) : reussi(contours);
}
