import { describe, expect, it } from 'vitest';
import { estUneParole, parolesPerdues } from './reprise.ts';

describe('Ce qui est rendu quand le formulaire n’est plus là', () => {
  it.each(['Je n’ai plus de loyer', 'Maryam', 'été', 'expulsion!', 'N’Diaye', 'فاطمة'])(
    '%s est une parole',
    (dite) => expect(estUneParole(dite)).toBe(true),
  );

  it.each([
    '',
    'A',
    '12',
    '2026-11-24T09:42:00Z',
    'travail_social',
    'oui',
    '00000000-0000-4000-8000-000000000001',
    'Zk3xQ9',
  ])('« %s » n’en est pas une : un choix, un nombre, un numéro', (dite) =>
    expect(estUneParole(dite)).toBe(false),
  );

  it('une réponse d’un seul mot est gardée aussi', () => {
    expect(
      parolesPerdues([
        ['qui', 'Maryam'],
        ['etat', 'libre'],
      ]),
    ).toEqual(['Maryam']);
  });
});
