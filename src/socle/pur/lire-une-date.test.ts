import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, dateCivile } from './dates.ts';
import { type DatePartielle, ecrireDatePartielle } from './dates-partielles.ts';
import { direLaDatePartielle, jourEnToutesLettres } from './dire-les-dates.ts';
import { chercherUnJourInexistant, lireUneDate, lireUnJour } from './lire-une-date.ts';

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

  it.each([
    ['3 12 26', '2026-12-03'],
    ['14/03', '2027-03-14'],
    ['vendredi 6 nov.', '2026-11-06'],
  ])('à venir, sans année ou à deux chiffres : « %s »', (dit, attendu) =>
    expect(lu(dit)).toBe(attendu),
  );

  it.each([
    ['14/03', '2026-03-14'],
    ['3/12', '2025-12-03'],
    ['14/03/98', '1998-03-14'],
    ['hier', '2026-11-22'],
    ['29/02', null],
  ])('passé, « %s »', (dit, attendu) => {
    const jour = lireUnJour(dit, LUNDI, 'passe');
    expect(jour.ok ? jour.valeur : null).toBe(attendu);
  });

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

describe('Lire une date, même en morceaux', () => {
  it.each([
    ['14 mars 92', '1992-03-14'],
    ['14/3/1992', '1992-03-14'],
    ['14.03.92', '1992-03-14'],
    ['14 03 1992', '1992-03-14'],
    ['14031992', '1992-03-14'],
    ['1992-03-14', '1992-03-14'],
    ['née le 1er août 2001', '2001-08-01'],
    ['mars 1992', '1992-03'],
    ['févr. 88', '1988-02'],
    ['3/1992', '1992-03'],
    ['1992', '1992'],
    ['29 février 2024', '2024-02-29'],
    ['5 janv 26', '2026-01-05'],
    ['5 janv 27', '1927-01-05'],
  ])('%s', (texte, attendue) => {
    const lue = lireUneDate(texte, LUNDI);
    expect(lue && ecrireDatePartielle(lue)).toBe(attendue);
  });

  it.each(['29 février 2023', '31/4/1990', '14 mars', 'Mars', '2031', '12/13/1990', ''])(
    '« %s » n’en est pas une',
    (texte) => expect(lireUneDate(texte, LUNDI)).toBeNull(),
  );

  it('toute date connue se relit comme elle se dit et comme elle s’écrit', () => {
    const dates = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1900, max: 2025 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([annee, mois, jour]): DatePartielle => ({ precision: 'jour', annee, mois, jour })),
      fc
        .tuple(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 12 }))
        .map(([annee, mois]): DatePartielle => ({ precision: 'mois', annee, mois })),
      fc
        .integer({ min: 1900, max: 2025 })
        .map((annee): DatePartielle => ({ precision: 'annee', annee })),
    );
    fc.assert(
      fc.property(dates, (date) => {
        expect(lireUneDate(direLaDatePartielle(date), LUNDI)).toEqual(date);
        expect(lireUneDate(ecrireDatePartielle(date), LUNDI)).toEqual(date);
      }),
    );
  });
});

describe('Un jour qui n’existe pas', () => {
  const deux = (n: number) => String(n).padStart(2, '0');

  it('aucun jour du calendrier n’est dit inexistant, de quelque façon qu’on l’écrive', () => {
    const unJour = fc
      .integer({ min: 0, max: 46_000 })
      .map((n) => ajouterJours(dateCivile('1900-01-01'), n));
    fc.assert(
      fc.property(unJour, (jour) => {
        const [a = '', m = '', j = ''] = jour.split('-');
        for (const dit of [jour, `${j}/${m}/${a}`, `${Number(j)}/${Number(m)}`, `${j}.${m}.${a}`])
          expect(chercherUnJourInexistant(`Awa ${dit}`)).toBe(null);
      }),
    );
  });

  it('un jour au-delà de la fin du mois est rendu comme il est écrit, le reste aussi', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 6, 9, 11), fc.integer({ min: 1900, max: 2026 }), (m, a) => {
        const dit = `${m === 2 ? 30 : 31}/${deux(m)}/${a}`;
        const trouve = chercherUnJourInexistant(`Awa ${dit} Diallo`);
        expect(trouve?.ecrit).toBe(dit);
        expect(trouve?.reste.split(/\s+/)).toEqual(['Awa', 'Diallo']);
      }),
    );
  });

  it('aucun texte ne le fait tomber', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        expect(() => chercherUnJourInexistant(texte)).not.toThrow();
      }),
    );
  });
});
