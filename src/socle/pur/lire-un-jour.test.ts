import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, dateCivile } from './dates.ts';
import { jourEnToutesLettres } from './dire-les-dates.ts';
import { lireUnJour } from './lire-un-jour.ts';

const LUNDI = dateCivile('2026-11-23');
const lu = (texte: string) => {
  const jour = lireUnJour(texte, LUNDI);
  return jour.ok ? jour.valeur : null;
};

describe('Lire un jour à venir', () => {
  it.each([
    ['3/12', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    ['jeudi 3 décembre', '2026-12-03'],
    ['1er janvier', '2027-01-01'],
    ['2026-12-03', '2026-12-03'],
    ['demain', '2026-11-24'],
  ])('« %s »', (dit, attendu) => expect(lu(dit)).toBe(attendu));

  it.each(['', 'un jour', '31/02', '40 mars', '29/02/2027', '🙂'])('refuse « %s »', (dit) =>
    expect(lu(dit)).toBeNull(),
  );

  it('relit tout jour proche écrit en toutes lettres', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (dans) => {
        const jour = ajouterJours(LUNDI, dans);
        expect(lu(jourEnToutesLettres(jour))).toBe(jour);
      }),
    );
  });
});
