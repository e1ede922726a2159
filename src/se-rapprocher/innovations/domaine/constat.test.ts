import { describe, expect, it } from 'vitest';
import { quiSembleNommer, themesQuiMontent } from './constat.ts';

describe('Ce qui semble nommer quelqu’un', () => {
  it.each([
    'Mme Diallo attend depuis trois mois',
    'hier, Awa Diallo est repartie sans rien',
    'rappeler au 06 12 34 56 78',
    'dossier 1234567 à la CAF',
    'NIR 2 84 05 93 001 123',
  ])('« %s »', (texte) => {
    expect(quiSembleNommer(texte)).not.toEqual([]);
  });

  it.each([
    'De faux conseillers CAF appellent les gens le matin',
    'Plus aucun interprète soninké à Aubervilliers depuis lundi',
    'la file de la Maison France Services déborde',
    'des familles dorment à la gare de Saint Denis',
  ])('rien dans « %s »', (texte) => {
    expect(quiSembleNommer(texte)).toEqual([]);
  });
});

it('un thème monte à partir de trois constats, le plus vif d’abord', () => {
  expect(
    themesQuiMontent([
      { theme: 'securite', recents: 9, avant: 1 },
      { theme: 'sante', recents: 2, avant: 0 },
      { theme: 'logement', recents: 5, avant: 4 },
      { theme: 'argent', recents: 3, avant: 6 },
    ]),
  ).toEqual(['securite', 'logement']);
});
