import { retenir } from '#socle/pur';

/** A point of the way, and where its left side is. */
interface Pas {
  x: number;
  y: number;
  nx: number;
  ny: number;
}

const PAS = 2;
const AMPLITUDE = 4.2;
const ONDE = 36;

/** Out on top, round, back below. */
function marcher(largeur: number, haut: number, bas: number, gauche: number): Pas[] {
  const rayon = (bas - haut) / 2;
  const droite = largeur - rayon;
  const pas: Pas[] = [];
  for (let x = gauche; x < droite; x += PAS) pas.push({ x, y: haut, nx: 0, ny: -1 });
  const arc = Math.PI * rayon;
  for (let l = 0; l < arc; l += PAS) {
    const angle = -Math.PI / 2 + l / rayon;
    const nx = Math.cos(angle);
    const ny = Math.sin(angle);
    pas.push({ x: droite + rayon * nx, y: haut + rayon + rayon * ny, nx, ny });
  }
  for (let x = droite; x >= gauche; x -= PAS) pas.push({ x, y: bas, nx: 0, ny: 1 });
  return pas;
}

const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function tracer(pas: readonly Pas[], de: number, a: number, signe: number): string {
  return pas
    .slice(de, a)
    .map(({ x, y, nx, ny }, rang) => {
      const ecart = signe * AMPLITUDE * Math.sin(((de + rang) * PAS * 2 * Math.PI) / ONDE);
      return `${rang === 0 ? 'M' : 'L'}${point(x + nx * ecart, y + ny * ecart)}`;
    })
    .join('');
}

export interface Chemin {
  pas: readonly Pas[];
  /** One ply of the thread between two places of the way; the other has the opposite sign; 0: the bare way. */
  brin(de: number, a: number, signe: 1 | 0 | -1): string;
}

/** The way of a hairpin, from the sender; what was drawn along it once is drawn again from memory. */
export function unChemin(largeur: number, haut: number, bas: number, gauche: number): Chemin {
  const pas = marcher(largeur, haut, bas, gauche);
  const traces = retenir((lieux) => {
    const [de = 0, a = 0, signe = 0] = lieux.split(' ').map(Number);
    return tracer(pas, de, a, signe);
  }, 1_000);
  return { pas, brin: (de, a, signe) => traces(`${de} ${a} ${signe}`) };
}

/** Where the answer should be, the two plies come apart. */
export function brinsOuverts(
  { x, y, nx, ny }: Pas,
  avance: readonly [number, number],
): [string, string] {
  const [ax, ay] = avance;
  const vers = (l: number, e: number) => point(x + ax * l + nx * e, y + ay * l + ny * e);
  return [
    `M${vers(-2, 0)}Q${vers(8, 4)} ${vers(16, 12)}T${vers(34, 14)}`,
    `M${vers(-2, 0)}Q${vers(10, -4)} ${vers(18, -11)}T${vers(28, -5)}`,
  ];
}
