import { expect, it } from 'vitest';
import { moisDe } from '../langue/mois.ts';
import { departementDe, quiDecideDuRsa } from './qui-decide.ts';

it('le RSA de la Seine-Saint-Denis : du département, puis de l’État, puis inconnu tant que rien n’est écrit', () => {
  expect(departementDe(93066)).toBe('93');
  expect(quiDecideDuRsa('93', moisDe(2021, 12))).toMatchObject({
    mode: 'departement',
    simulation: false,
  });
  expect(quiDecideDuRsa('93', moisDe(2026, 12))).toMatchObject({
    mode: 'recentralise',
    simulation: true,
  });
  expect(quiDecideDuRsa('93', moisDe(2027, 1))).toMatchObject({
    mode: 'inconnu',
    simulation: true,
  });
  expect(quiDecideDuRsa('75', moisDe(2027, 1)).mode).toBe('departement');
  expect(quiDecideDuRsa(undefined, moisDe(2026, 6)).mode).toBe('inconnu');
});
