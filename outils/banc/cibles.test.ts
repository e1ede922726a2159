import { describe, expect, it } from 'vitest';
import { ecarts } from './cibles.ts';

const CIBLES = [
  { nom: 'page', champ: 'p95', auPlus: 50 },
  { nom: 'page', champ: 'rappel', auMoins: 0.95 },
];
const page = (p95: number, rappel: number) => ({ nom: 'page', p95, autres: { rappel } });

describe('Les cibles', () => {
  it('ne disent rien de ce qui les tient, ni de ce qui n’a pas été mesuré', () => {
    expect(ecarts([page(50, 0.95)], CIBLES)).toEqual([]);
    expect(ecarts([{ nom: 'autre' }], CIBLES)).toEqual([]);
  });

  it('disent chaque écart, avec ce qui a été mesuré', () => {
    expect(ecarts([page(51, 0.9)], CIBLES)).toEqual([
      { nom: 'page', champ: 'p95', auPlus: 50, valeur: 51 },
      { nom: 'page', champ: 'rappel', auMoins: 0.95, valeur: 0.9 },
    ]);
  });

  it('une ligne à qui manque le champ promis ne passe pas pour tenue', () => {
    expect(ecarts([{ nom: 'page' }], CIBLES).map(({ valeur }) => valeur)).toEqual([NaN, NaN]);
  });
});
