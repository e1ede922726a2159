import { describe, expect, it } from 'vitest';
import { compter, type Fait } from './compter.ts';
import { INDICATEURS, type Indicateur, indicateurDe } from './indicateurs.ts';
import { mediane, minutesGrossieres, p90 } from './mesures.ts';

const des = (combien: number, reste: Partial<Fait>): Fait[] =>
  Array.from({ length: combien }, () => ({
    territoireId: 1,
    minutes: null,
    tenu: null,
    motif: null,
    ...reste,
  }));
const un = (cle: string): Indicateur => {
  const indicateur = indicateurDe(cle);
  if (!indicateur) throw new Error(cle);
  return indicateur;
};

describe('Mesurer', () => {
  it('la médiane et neuf sur dix sont des attentes que quelqu’un a eues', () => {
    const attentes = [5, 10, 10, 15, 20, 25, 30, 35, 40, 90];
    expect([mediane(attentes), p90(attentes), mediane([])]).toEqual([20, 40, null]);
  });

  it('une attente se garde aux cinq minutes près, jamais négative', () => {
    expect([-3, 0, 2, 3, 34, 9999].map(minutesGrossieres)).toEqual([0, 0, 0, 5, 35, 1440]);
  });
});

describe('Compter', () => {
  it('un territoire sans fait a sa ligne, cachée : on ne sait pas s’il y en a zéro ou dix', () => {
    const chiffres = compter(un('attente'), des(40, { minutes: 20 }), [1, 2, 3]);
    const lignes = chiffres.filter(({ axe }) => axe === 'territoire');
    expect(lignes.map(({ valeur, effectif }) => [valeur, effectif])).toEqual([
      ['1', null],
      ['2', null],
      ['3', null],
    ]);
    expect(chiffres[0]).toMatchObject({ axe: 'departement', effectif: 40, mediane: 20, p90: 20 });
  });

  it('une part dont un côté est sous onze n’est pas montrée, ni ses raisons', () => {
    const faits = [...des(30, { tenu: true }), ...des(4, { tenu: false, motif: 'complet' })];
    const chiffres = compter(un('orientations'), faits, [1]);
    expect(chiffres[0]).toMatchObject({ effectif: 34, part: null });
    expect(chiffres.every(({ axe, effectif }) => axe !== 'motif' || effectif === null)).toBe(true);
  });

  it('les raisons d’un autre chemin sont comptées quand elles sont assez nombreuses', () => {
    const faits = [
      ...des(30, { tenu: true }),
      ...des(50, { tenu: false, motif: 'complet' }),
      ...des(50, { tenu: false, motif: 'hors_secteur' }),
    ];
    const motifs = compter(un('orientations'), faits, [1]).filter(({ axe }) => axe === 'motif');
    expect(motifs.find(({ valeur }) => valeur === 'hors_secteur')?.effectif).toBe(50);
    expect(motifs.find(({ valeur }) => valeur === 'autre')?.effectif).toBeNull();
  });

  it('chaque indicateur dit ce qu’il compte, et sa limite', () => {
    for (const { definition, limite } of INDICATEURS) {
      expect(definition.length).toBeGreaterThan(30);
      expect(limite.length).toBeGreaterThan(20);
    }
  });
});
