import { describe, expect, it } from 'vitest';
import { dangersEntendus } from './dangers-entendus.ts';
import { FICHE_VIDE, type Fiche } from './fiche.ts';

const entendus = (paroles: string, faits: Partial<Fiche> = {}) =>
  dangersEntendus({ ...FICHE_VIDE, paroles, ...faits });

describe('Un danger dit dans ses mots, avant qu’un fait le dise', () => {
  it.each([
    ['je dors dans ma voiture avec les petits', 'dormir ce soir'],
    ['mon mari m’a mise dehors', 'peur de quelqu’un'],
    ['on veut me marier de force', 'peur de quelqu’un'],
    ['mon mari est violent avec les enfants', 'Pour un enfant'],
    ['la voisine frappe la petite', 'Pour un enfant'],
    ['je veux plus vivre', '3114'],
  ])('« %s »', (paroles, conduite) => {
    expect(entendus(paroles).map(({ aFaire }) => aFaire)).toContainEqual(
      expect.stringContaining(conduite),
    );
  });

  it('cite ses mots', () => {
    expect(entendus('Bonjour, je veux plus vivre')[0]?.extrait).toBe('je veux plus vivre');
  });

  it('ne redemande pas ce qui est répondu, sauf la vie', () => {
    expect(entendus('je dors dans ma voiture', { sansToit: 'non' })).toEqual([]);
    expect(entendus('mon mari me frappe', { violence: 'oui' })).toEqual([]);
    expect(
      entendus('la voisine frappe la petite', { violence: 'oui', violencePour: 'enfant' }),
    ).toEqual([]);
    expect(entendus('je veux mourir', { violence: 'non', sansToit: 'non' })).toHaveLength(1);
  });

  it('se tait sur le reste', () => {
    expect(entendus('je n’arrive plus à payer et la petite tousse')).toEqual([]);
  });
});
