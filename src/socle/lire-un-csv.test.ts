import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direOuLeCsvCasse, lireUnCsv } from './lire-un-csv.ts';

const entreGuillemets = (cellule: string) => `"${cellule.replaceAll('"', '""')}"`;

describe('Lire un CSV', () => {
  it('compte les lignes comme un tableur, les vides aussi', () => {
    expect(lireUnCsv('\uFEFFa;b\n\n1;"deux\nlignes"\n;\n3;O’Connor', 10)).toMatchObject({
      valeur: [
        { ligne: 1, cellules: ['a', 'b'] },
        { ligne: 3, cellules: ['1', 'deux\nlignes'] },
        { ligne: 5, cellules: ['3', 'O’Connor'] },
      ],
    });
  });

  it.each([
    ['a,b\n1,2\n3,"x\n4,5\n6,7', 3],
    ['a,b\n1,2\n3,O"C\n4,5', 3],
    ['a,b\n1,2\n3,"O"C\n4,5', 3],
  ])('dit la ligne où il casse : %j', (texte, ligne) => {
    expect(lireUnCsv(texte, 10)).toMatchObject({ refus: { ligne } });
    expect(direOuLeCsvCasse({ ligne })).toContain(`ligne ${ligne},`);
  });

  it('rend ce qu’un tableur écrit, quel que soit le séparateur', () => {
    const cellule = fc
      .string({ unit: 'grapheme' })
      .filter((c) => c.trim() === c && c !== '' && !c.includes('\uFEFF'));
    fc.assert(
      fc.property(
        fc.constantFrom(';', ',', '\t'),
        fc.array(fc.tuple(cellule, cellule), { minLength: 1, maxLength: 20 }),
        (separateur, lignes) => {
          const toutes = [['un', 'deux'], ...lignes];
          const texte = toutes.map((l) => l.map(entreGuillemets).join(separateur)).join('\r\n');
          const lu = lireUnCsv(texte, 100);
          expect(lu.ok && lu.valeur.map(({ cellules }) => cellules)).toEqual(toutes);
        },
      ),
    );
  });

  it('répond à tout texte, sans tomber', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', ' ') }), (texte) => {
        expect(() => lireUnCsv(texte, 100)).not.toThrow();
      }),
    );
  });
});
