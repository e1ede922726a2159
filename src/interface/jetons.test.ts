import { describe, expect, it } from 'vitest';
import { contraste, pairesIllisibles } from './jetons.ts';

describe('Couleurs', () => {
  it('chaque texte se lit, en clair et en sombre', () => {
    expect(pairesIllisibles()).toEqual([]);
  });

  it('un thème trop pâle est refusé, avec la paire nommée', () => {
    const refus = pairesIllisibles({ prune: { clair: '#D9A8CD', sombre: '#E2B3D6' } });
    expect(refus[0]).toMatch(/^prune sur fond, clair : 1\.\d+ \(minimum 4\.5\)$/);
    expect(refus.every((phrase) => phrase.startsWith('prune'))).toBe(true);
  });

  it('le contraste du noir sur blanc vaut 21', () => {
    expect(contraste('#000000', '#FFFFFF')).toBeCloseTo(21);
  });
});
