import { expect, it } from 'vitest';
import { controler } from '../langue/controler.ts';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from './graphe-national.ts';

it('le droit écrit ici n’a ni cycle, ni erreur d’unité, ni article manquant, ni mois sans règle', () => {
  expect(controler(GRAPHE_NATIONAL, moisDe(2026, 11))).toEqual([]);
});
