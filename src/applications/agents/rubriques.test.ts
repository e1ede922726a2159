import { describe, expect, it } from 'vitest';
import { MISSIONS } from '#acces';
import { rangsDuRail, rubriquesDe } from './rubriques.ts';

describe('Le menu de chaque mission', () => {
  it.each(MISSIONS)('%s : neuf lignes au plus, rien de perdu, rien deux fois', (mission) => {
    const rangs = rangsDuRail(mission);
    expect(rangs.length).toBeLessThanOrEqual(9);
    const adresses = rangs
      .flatMap((rang) => ('rubriques' in rang ? rang.rubriques : [rang]))
      .map(({ href }) => href);
    expect([...adresses].sort()).toEqual(
      rubriquesDe(mission)
        .map(({ href }) => href)
        .sort(),
    );
    expect(new Set(adresses).size).toBe(adresses.length);
    for (const rang of rangs)
      if ('rubriques' in rang) expect(rang.rubriques.length).toBeGreaterThan(1);
  });
});
