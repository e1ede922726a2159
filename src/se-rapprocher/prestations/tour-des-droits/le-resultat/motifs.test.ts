import { expect, it } from 'vitest';
import { DROITS_DU_TOUR, GRAPHE_NATIONAL } from '#droits';
import { MOTIFS_EN_ANGLAIS } from './motifs-en-anglais.ts';

const duTour = [...GRAPHE_NATIONAL.droits.values()].filter(({ id }) => DROITS_DU_TOUR.includes(id));

it('chaque droit du tour dit pourquoi il n’est pas dû', () => {
  expect(duTour.length).toBe(DROITS_DU_TOUR.length);
  expect(duTour.filter(({ motifs }) => motifs.length === 0).map(({ id }) => id)).toEqual([]);
});

it('chaque raison se dit aussi en anglais', () => {
  const dites = duTour.flatMap(({ motifs }) => motifs.map(({ condition }) => condition));
  expect(dites.filter((une) => !MOTIFS_EN_ANGLAIS[une])).toEqual([]);
});
