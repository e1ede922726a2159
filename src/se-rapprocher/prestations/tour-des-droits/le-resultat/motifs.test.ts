import { expect, it } from 'vitest';
import { DROITS_DU_TOUR, ficheDuDroit, GRAPHE_NATIONAL, quiDecideDuRsa } from '#droits';
import { MOTIFS_EN_ANGLAIS } from './motifs-en-anglais.ts';
import { QUI_DECIDE_EN_ANGLAIS } from './qui-decide-en-anglais.ts';

const duTour = [...GRAPHE_NATIONAL.droits.values()].filter(({ id }) => DROITS_DU_TOUR.includes(id));

it('chaque droit du tour dit pourquoi il n’est pas dû', () => {
  expect(duTour.length).toBe(DROITS_DU_TOUR.length);
  expect(duTour.filter(({ motifs }) => motifs.length === 0).map(({ id }) => id)).toEqual([]);
});

it('chaque raison se dit aussi en anglais', () => {
  const dites = duTour.flatMap(({ motifs, horsChamp }) =>
    [...motifs, ...(horsChamp ? [horsChamp] : [])].map(({ condition }) => condition),
  );
  expect(dites.filter((une) => !MOTIFS_EN_ANGLAIS[une])).toEqual([]);
});

it('qui décide et où contester se disent aussi en anglais', () => {
  const juin2026 = 2026 * 12 + 5;
  const competences = ['93', '95'].map((departement) => quiDecideDuRsa(departement, juin2026));
  const dits = [
    ...DROITS_DU_TOUR.flatMap((id) => ficheDuDroit(id).decide ?? []),
    ...competences.flatMap((une) => (une.mode === 'inconnu' ? [] : [une.decide, une.recours])),
  ];
  expect(new Set(competences.map(({ mode }) => mode))).toEqual(
    new Set(['recentralise', 'departement']),
  );
  expect(dits.filter((un) => !QUI_DECIDE_EN_ANGLAIS[un])).toEqual([]);
});
