import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valeurOuErreur } from './resultat.ts';
import {
  direLeRefusDeTelephone,
  ecrireLeTelephone,
  finDuTelephone,
  lireUnTelephone,
  masquerLeTelephone,
  recoitLesSms,
} from './telephone.ts';

const lu = (saisie: string) => valeurOuErreur(lireUnTelephone(saisie));

describe('un numéro de téléphone', () => {
  test.each([
    ['06 12 34 56 14', '+33612345614'],
    ['06.12.34.56.14', '+33612345614'],
    ['06-12-34-56-14', '+33612345614'],
    ['0612345614', '+33612345614'],
    ['612345614', '+33612345614'],
    ['+33 6 12 34 56 14', '+33612345614'],
    ['+33 (0)6 12 34 56 14', '+33612345614'],
    ['+33 06 12 34 56 14', '+33612345614'],
    ['0033612345614', '+33612345614'],
    ['33612345614', '+33612345614'],
    ['01 43 93 93 93', '+33143939393'],
    ['0692 12 34 56', '+262692123456'],
    ['+262 692 12 34 56', '+262692123456'],
    ['0590 12 34 56', '+590590123456'],
    ['+590 590 12 34 56', '+590590123456'],
    ['+221 77 123 45 67', '+221771234567'],
    ['00 213 551 23 45 67', '+213551234567'],
    ['+1 514 555 0123', '+15145550123'],
    ['06 12 34 56 14', '+33612345614'],
    ['０６１２３４５６１４', '+33612345614'],
  ])('« %s » se lit %s', (saisie, attendu) => {
    expect(lu(saisie)).toBe(attendu);
  });
  test.each([
    ['', 'Écrivez un numéro, par exemple 06 12 34 56 14.'],
    ['06 12 34 56 1', 'Il manque 1 chiffre à ce numéro.'],
    ['06 12', 'Il manque 6 chiffres à ce numéro.'],
    ['06 12 34 56 147', 'Il y a 1 chiffre de trop. Pour un numéro étranger, commencez par +.'],
    ['06 12 34 56 1O', 'Le signe « O » n’a pas sa place dans un numéro. Gardez les chiffres.'],
    [
      '1234567890',
      'Ce début de numéro n’existe pas. Un numéro français commence par 01 à 09, un numéro étranger par +.',
    ],
  ])('« %s » : %s', (saisie, phrase) => {
    const lecture = lireUnTelephone(saisie);
    expect(lecture.ok ? lecture.valeur : direLeRefusDeTelephone(lecture.refus)).toBe(phrase);
  });
  test('il s’écrit par paires, se masque et garde sa fin', () => {
    expect(ecrireLeTelephone(lu('0612345614'))).toBe('06\u00a012\u00a034\u00a056\u00a014');
    expect(masquerLeTelephone(lu('0612345614'))).toBe('06\u00a0••\u00a0••\u00a0••\u00a014');
    expect(ecrireLeTelephone(lu('0692123456'))).toBe('06\u00a092\u00a012\u00a034\u00a056');
    expect(ecrireLeTelephone(lu('+221771234567'))).toBe('+221\u00a0771\u00a023\u00a045\u00a067');
    expect(masquerLeTelephone(lu('+221771234567'))).toBe('+221\u00a0•••\u00a0••\u00a0••\u00a067');
    expect(finDuTelephone(lu('0612345614'))).toBe('5614');
    expect(finDuTelephone(lu('0612345614'), 6)).toBe('345614');
  });
  test('on sait si un SMS y arrive, ou qu’on ne le sait pas', () => {
    expect(recoitLesSms(lu('0612345614'))).toBe('oui');
    expect(recoitLesSms(lu('0692123456'))).toBe('oui');
    expect(recoitLesSms(lu('0143939393'))).toBe('non');
    expect(recoitLesSms(lu('+221771234567'))).toBe('inconnu');
  });
  test('ce qui est écrit se relit pareil', () => {
    const neuf = fc.stringMatching(/^[1-9][0-9]{8}$/);
    fc.assert(
      fc.property(neuf, (chiffres) => {
        const numero = lu(`0${chiffres}`);
        expect(lu(ecrireLeTelephone(numero))).toBe(numero);
        expect(lu(numero)).toBe(numero);
        expect(masquerLeTelephone(numero)).not.toContain(chiffres.slice(1, 7));
      }),
    );
  });
  test('toute saisie reçoit une réponse', () => {
    expect(lireUnTelephone('9'.repeat(1_000_000)).ok).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (saisie) => {
        const lecture = lireUnTelephone(saisie);
        if (!lecture.ok) expect(direLeRefusDeTelephone(lecture.refus)).toMatch(/\.$/);
      }),
    );
  });
});
