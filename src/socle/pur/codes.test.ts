import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CodeDeSalle,
  chercherUnCodeDeSalle,
  codeDeSalleSuivant,
  direLeRefusDeCode,
  lireUnCode,
  montrerLeCode,
  tirerUnCode,
} from './codes.ts';
import { valeurOuErreur } from './resultat.ts';

const unCode = fc.uint8Array({ minLength: 12, maxLength: 12 }).map((o) => tirerUnCode(() => o));

describe('le code de retrait', () => {
  test('il a douze caractères, sans I, L, O ni U', () => {
    for (let i = 0; i < 200; i++) expect(tirerUnCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(new Set(Array.from({ length: 200 }, () => tirerUnCode())).size).toBe(200);
  });
  test('les 32 caractères ont la même part des octets', () => {
    const octets = Uint8Array.from({ length: 256 }, (_, i) => i);
    const parts = new Map<string, number>();
    for (const c of tirerUnCode(() => octets)) parts.set(c, (parts.get(c) ?? 0) + 1);
    expect([...parts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });
  test('ce qui est montré se relit, avec tirets, minuscules ou lettres confondues', () => {
    fc.assert(
      fc.property(unCode, (code) => {
        const montre = montrerLeCode(code);
        expect(montre).toMatch(/^\w{4} \w{4} \w{4}$/);
        const variantes = [
          montre,
          montre.toLowerCase(),
          montre.replaceAll(' ', '-'),
          `  ${montre.replaceAll(' ', ' – ')}\u200b`,
          montre.replaceAll('0', 'o').replaceAll('1', 'l'),
          montre.replaceAll('0', 'O').replaceAll('1', 'I'),
        ];
        for (const saisie of variantes) expect(valeurOuErreur(lireUnCode(saisie))).toBe(code);
      }),
      { numRuns: 50 },
    );
  });
  test.each([
    ['', 'Écrivez les 12 caractères du code, tels qu’ils sont sur le reçu.'],
    ['K7MQ 3XWT', 'Un code a 12 caractères. Il y en a 8 ici.'],
    ['K7MQ 3XWT 9Z2U', 'Le signe « U » n’est dans aucun code. Relisez le code sur le reçu.'],
    ['😀', 'Le signe « 😀 » n’est dans aucun code. Relisez le code sur le reçu.'],
  ])('« %s » : %s', (saisie, phrase) => {
    const lu = lireUnCode(saisie);
    expect(lu.ok ? lu.valeur : direLeRefusDeCode(lu.refus)).toBe(phrase);
  });
  test('toute saisie reçoit une réponse, même énorme', () => {
    expect(lireUnCode('7'.repeat(1_000_000)).ok).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (saisie) => {
        const lu = lireUnCode(saisie);
        if (!lu.ok) expect(direLeRefusDeCode(lu.refus).length).toBeGreaterThan(10);
      }),
    );
  });
});

describe('le code de salle', () => {
  test.each([
    ['A-27', 'A-27'],
    ['a27', 'A-27'],
    ['b 03', 'B-03'],
    ['O-12', null],
    ['A-00', null],
    ['AB-12', null],
    ['A-123', null],
    ['', null],
  ])('« %s » se lit %s', (saisie, attendu) => {
    expect(chercherUnCodeDeSalle(saisie)).toBe(attendu);
  });
  test('la suite passe par 24 × 99 codes distincts, tous lisibles, puis recommence', () => {
    const vus = new Set<string>();
    let code: CodeDeSalle = codeDeSalleSuivant(null);
    while (!vus.has(code)) {
      vus.add(code);
      expect(chercherUnCodeDeSalle(code)).toBe(code);
      code = codeDeSalleSuivant(code);
    }
    expect(vus.size).toBe(24 * 99);
    expect(code).toBe('A-01');
    expect(codeDeSalleSuivant('A-99' as CodeDeSalle)).toBe('B-01');
  });
});
