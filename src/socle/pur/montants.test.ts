import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { centimes, direLeRefusDeMontant, ecrireLeMontant, lireUnMontant } from './montants.ts';
import { valeurOuErreur } from './resultat.ts';

test.each([
  ['1 234,56 €', 123456],
  ['1 234,56', 123456],
  ['12.5', 1250],
  ['12,', 1200],
  ['0,05 euros', 5],
  ['-3', -300],
  ['−3,20 €', -320],
  ['12,500', 1250],
  ['0', 0],
])('« %s » fait %i centimes', (saisie, attendu) => {
  expect(valeurOuErreur(lireUnMontant(saisie))).toBe(attendu);
});

test.each([
  ['', 'Écrivez un montant, par exemple 120 ou 34,50.'],
  ['douze', 'Ce montant ne se lit pas. Écrivez des chiffres, par exemple 120 ou 34,50.'],
  ['1,2,3', 'Ce montant ne se lit pas. Écrivez des chiffres, par exemple 120 ou 34,50.'],
  ['12,345', 'Un montant s’arrête au centime, par exemple 34,50.'],
  ['99999999999999', 'Ce montant est trop grand. Vérifiez le nombre de zéros.'],
  ['1.234', '1\u00a0234\u00a0€ ou 1,23\u00a0€\u00a0? Écrivez les centimes après une virgule.'],
])('« %s » : %s', (saisie, phrase) => {
  const lu = lireUnMontant(saisie);
  expect(lu.ok ? lu.valeur : direLeRefusDeMontant(lu.refus)).toBe(phrase);
});

test('ce qui est écrit se relit au centime près', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_00, max: 1_000_000_000_00 }), (n) => {
      expect(valeurOuErreur(lireUnMontant(ecrireLeMontant(centimes(n))))).toBe(n);
    }),
  );
});

test('aucune saisie ne fait tomber la lecture ; une fraction de centime est un défaut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (saisie) => {
      const lu = lireUnMontant(saisie);
      expect(lu.ok ? Number.isSafeInteger(lu.valeur) : direLeRefusDeMontant(lu.refus) !== '').toBe(
        true,
      );
    }),
  );
  expect(() => centimes(0.1 + 0.2)).toThrow('entiers');
});
