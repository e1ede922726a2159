import { describe, expect, it } from 'vitest';
import { alea } from './alea.ts';

const suite = (
  graine: string,
  n = 20_000,
  tirer = (a = alea(graine)) =>
    () =>
      a.uniforme(),
) => {
  const un = tirer();
  return Array.from({ length: n }, un);
};
const moyenne = (valeurs: number[]) => valeurs.reduce((s, v) => s + v, 0) / valeurs.length;

describe('le hasard semé', () => {
  it('redonne la même suite pour la même graine, une autre pour une autre', () => {
    expect(suite('93', 50)).toEqual(suite('93', 50));
    expect(suite('93', 50)).not.toEqual(suite('94', 50));
  });

  it('tire entre 0 et 1, sans pencher', () => {
    const tires = suite('équité');
    expect(Math.min(...tires)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...tires)).toBeLessThan(1);
    expect(moyenne(tires)).toBeCloseTo(0.5, 1);
  });

  it('respecte les poids, les bornes et les moyennes demandées', () => {
    const a = alea('poids');
    const choisis = suite('', 9000, () => () => (a.unPese([1, 2], (c) => c) === 2 ? 1 : 0));
    expect(moyenne(choisis)).toBeCloseTo(2 / 3, 1);
    const entiers = suite('', 5000, () => () => a.entier(3, 7));
    expect(new Set(entiers)).toEqual(new Set([3, 4, 5, 6, 7]));
    expect(moyenne(suite('', 20_000, () => () => a.normale(40, 5)))).toBeCloseTo(40, 0);
    expect(moyenne(suite('', 40_000, () => () => a.exponentielle(12)))).toBeCloseTo(12, 0);
  });

  it('choisit des éléments tous différents, et dit que rien ne peut sortir d’une liste vide', () => {
    const tires = alea('carton').plusieurs([1, 2, 3, 4, 5], 4);
    expect(new Set(tires).size).toBe(4);
    expect(alea('carton').plusieurs([1, 2], 9)).toHaveLength(2);
    expect(() => alea('vide').un([])).toThrow('liste vide');
  });

  it('donne à chaque partie sa branche, quoi qu’on ait tiré avant', () => {
    const neuf = alea('93');
    const use = alea('93');
    use.uniforme();
    expect(use.branche('noms').uniforme()).toBe(neuf.branche('noms').uniforme());
  });
});
