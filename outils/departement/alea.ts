/**
 * A small seeded generator (mulberry32, public domain algorithm by Tommy Ettinger): the same seed gives the same
 * département on every machine. Not for secrets: receipts' codes and ids come from the system's own generator.
 */
export interface Alea {
  /** Uniform in [0, 1[. */
  uniforme(): number;
  /** Whole number from `min` to `max`, both included. */
  entier(min: number, max: number): number;
  /** True with this probability. */
  chance(probabilite: number): boolean;
  un<T>(choix: readonly T[]): T;
  /** One of the choices, each as often as its weight says. */
  unPese<T>(choix: readonly T[], poids: (choix: T) => number): T;
  /** `nombre` different ones, in the order of the draw; all of them when there are fewer. */
  plusieurs<T>(choix: readonly T[], nombre: number): T[];
  normale(moyenne: number, ecart: number): number;
  /** Mean in the unit wanted (minutes between two arrivals, days between two visits). */
  exponentielle(moyenne: number): number;
  /** A generator of its own for a part, so that adding to one part leaves the others as they were. */
  branche(nom: string): Alea;
}

const empreinte = (texte: string): number => {
  let h = 2166136261;
  for (const signe of texte) {
    h ^= signe.codePointAt(0) ?? 0;
    h = Math.imul(h, 16777619);
  }
  return h >>> 0;
};

/** @param graine any text or number; the empty text is a seed like another */
export function alea(graine: string | number): Alea {
  const nom = String(graine);
  let etat = empreinte(nom);
  const uniforme = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const entier = (min: number, max: number): number =>
    min + Math.floor(uniforme() * (max - min + 1));
  const un = <T>(choix: readonly T[]): T => {
    if (choix.length === 0) throw new RangeError('Rien à choisir dans une liste vide');
    return choix[entier(0, choix.length - 1)] as T;
  };
  const normale = (moyenne: number, ecart: number): number =>
    moyenne + ecart * Math.sqrt(-2 * Math.log(1 - uniforme())) * Math.cos(2 * Math.PI * uniforme());
  return {
    uniforme,
    entier,
    un,
    normale,
    chance: (probabilite) => uniforme() < probabilite,
    unPese(choix, poids) {
      let reste = uniforme() * choix.reduce((somme, c) => somme + poids(c), 0);
      for (const c of choix) {
        reste -= poids(c);
        if (reste < 0) return c;
      }
      return un(choix);
    },
    plusieurs(choix, nombre) {
      const restants = [...choix];
      for (let i = 0; i < Math.min(nombre, restants.length); i += 1) {
        const j = entier(i, restants.length - 1);
        [restants[i], restants[j]] = [restants[j]!, restants[i]!];
      }
      return restants.slice(0, nombre);
    },
    exponentielle: (moyenne) => -moyenne * Math.log(1 - uniforme()),
    branche: (partie) => alea(`${nom}/${partie}`),
  };
}
