import { expect, test } from 'vitest';
import { enchainer, type Resultat, refuse, reussi, valeurOuErreur } from './resultat.ts';

const moitie = (n: number): Resultat<number, 'impair'> =>
  n % 2 === 0 ? reussi(n / 2) : refuse('impair');

test('une suite de décisions garde le premier refus', () => {
  expect(enchainer(moitie(12), moitie)).toEqual({ ok: true, valeur: 3 });
  expect(enchainer(moitie(6), moitie)).toEqual({ ok: false, refus: 'impair' });
  let appelee = false;
  enchainer(moitie(3), (n) => {
    appelee = true;
    return reussi(n);
  });
  expect(appelee).toBe(false);
});

test('un refus inattendu se montre dans l’erreur', () => {
  expect(valeurOuErreur(reussi(4))).toBe(4);
  expect(() => valeurOuErreur(refuse({ motif: 'date_absente' }))).toThrow('date_absente');
  expect(reussi()).toEqual({ ok: true, valeur: undefined });
});
