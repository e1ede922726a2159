export interface Trace {
  code: string;
  nom: string;
  /** SVG path, in the units of the frame. */
  d: string;
}

export interface Dessin {
  largeur: number;
  hauteur: number;
  traces: Trace[];
}

type Point = readonly [number, number];

const LARGEUR = 900;
/** Points nearer than this to the last one kept add nothing that an eye sees. */
const PAS = 0.8;

const anneauxDe = (geometrie: unknown): Point[][] => {
  const { type, coordinates } = geometrie as { type: string; coordinates: unknown };
  return type === 'Polygon' ? (coordinates as Point[][]) : (coordinates as Point[][][]).flat();
};

function enChemin(anneau: readonly Point[]): string {
  const gardes: Point[] = [];
  for (const point of anneau) {
    const dernier = gardes.at(-1);
    if (!dernier || Math.hypot(point[0] - dernier[0], point[1] - dernier[1]) >= PAS)
      gardes.push(point);
  }
  return `M${gardes.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/**
 * Contours (degrees, WGS 84) laid flat in one frame: longitudes shortened by the cosine of the middle latitude, which
 * is true enough for a département.
 */
export function dessinerDesContours(
  contours: readonly { code: string; nom: string; geometrie: unknown }[],
): Dessin | null {
  const lus = contours.map(({ code, nom, geometrie }) => ({
    code,
    nom,
    anneaux: anneauxDe(geometrie),
  }));
  let [ouest, est, sud, nord] = [180, -180, 90, -90];
  for (const { anneaux } of lus)
    for (const [longitude, latitude] of anneaux.flat()) {
      [ouest, est] = [Math.min(ouest, longitude), Math.max(est, longitude)];
      [sud, nord] = [Math.min(sud, latitude), Math.max(nord, latitude)];
    }
  if (est <= ouest || nord <= sud) return null;
  const echelle = LARGEUR / (est - ouest);
  const redresse = echelle / Math.cos((((sud + nord) / 2) * Math.PI) / 180);
  return {
    largeur: LARGEUR,
    hauteur: Math.ceil((nord - sud) * redresse),
    traces: lus.map(({ code, nom, anneaux }) => ({
      code,
      nom,
      d: anneaux
        .map((anneau) =>
          enChemin(anneau.map(([x, y]) => [(x - ouest) * echelle, (nord - y) * redresse])),
        )
        .join(''),
    })),
  };
}
