import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aAtteint, ageA } from './age.ts';
import { ajouterJours, dateCivile as d } from './dates.ts';
import {
  bornes,
  type DatePartielle,
  datePartielle,
  datePartielleDuJour,
  ecrireDatePartielle,
  lireDatePartielle,
  peuventCoincider,
} from './dates-partielles.ts';
import { valeurOuErreur } from './resultat.ts';

const lue = (texte: string): DatePartielle => valeurOuErreur(lireDatePartielle(texte));

const uneDatePartielle = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map(([annee, mois, jour]) => valeurOuErreur(datePartielle(annee, mois, jour)));

describe('une date partielle', () => {
  test('elle s’écrit et se relit sans rien inventer', () => {
    fc.assert(
      fc.property(uneDatePartielle, (date) => {
        expect(lue(ecrireDatePartielle(date))).toEqual(date);
      }),
      { numRuns: 100 },
    );
  });
  test('le 29 février veut une année bissextile', () => {
    expect(datePartielle(2024, 2, 29).ok).toBe(true);
    expect(datePartielle(2000, 2, 29).ok).toBe(true);
    expect(datePartielle(2023, 2, 29)).toEqual({
      ok: false,
      refus: { motif: 'jour_absent_du_mois', annee: 2023, mois: 2, jour: 29 },
    });
    expect(datePartielle(1900, 2, 29).ok).toBe(false);
  });
  test.each([
    [0, 1, 1, 'annee_impossible'],
    [1990, 13, 1, 'mois_impossible'],
    [1990, 0, 1, 'mois_impossible'],
    [1990, 1, 32, 'jour_impossible'],
    [1990, 4, 31, 'jour_absent_du_mois'],
  ])('%i-%i-%i est refusée : %s', (annee, mois, jour, motif) => {
    expect(datePartielle(annee, mois, jour)).toMatchObject({ ok: false, refus: { motif } });
  });
  test('la forme enregistrée est stricte', () => {
    expect(lireDatePartielle('12/03/1990')).toEqual({ ok: false, refus: { motif: 'forme' } });
    expect(lireDatePartielle('1990-00').ok).toBe(false);
  });
  test('ses bornes couvrent tout ce qu’elle peut être', () => {
    expect(bornes(lue('2024-02'))).toEqual({ premier: '2024-02-01', dernier: '2024-02-29' });
    expect(bornes(lue('9999-12'))).toEqual({ premier: '9999-12-01', dernier: '9999-12-31' });
    expect(bornes(lue('1990'))).toEqual({ premier: '1990-01-01', dernier: '1990-12-31' });
  });
  test('deux dates coïncident si un même jour peut être les deux', () => {
    expect(peuventCoincider(lue('1990'), lue('1990-03-12'))).toBe(true);
    expect(peuventCoincider(lue('1990-04'), lue('1990-03-12'))).toBe(false);
    fc.assert(
      fc.property(uneDatePartielle, uneDatePartielle, (a, b) => {
        expect(peuventCoincider(a, b)).toBe(peuventCoincider(b, a));
        expect(peuventCoincider(a, a)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('l’âge à une date', () => {
  test('né un 29 février, on change d’âge le 1er mars des années communes', () => {
    const naissance = lue('2008-02-29');
    expect(ageA(d('2026-02-28'), naissance)).toEqual({ connu: 'exact', ans: 17 });
    expect(ageA(d('2026-03-01'), naissance)).toEqual({ connu: 'exact', ans: 18 });
    expect(ageA(d('2024-02-29'), naissance)).toEqual({ connu: 'exact', ans: 16 });
  });
  test('une année seule donne une fourchette, jamais un chiffre inventé', () => {
    expect(ageA(d('2026-11-24'), lue('1990'))).toEqual({ connu: 'entre', auMoins: 35, auPlus: 36 });
    expect(ageA(d('2026-12-31'), lue('1990'))).toEqual({ connu: 'exact', ans: 36 });
    expect(ageA(d('2026-11-24'), lue('1990-03'))).toEqual({ connu: 'exact', ans: 36 });
  });
  test('sans date, ou avant la naissance, l’âge est inconnu et pas zéro', () => {
    expect(ageA(d('2026-11-24'), null)).toEqual({ connu: 'non', pourquoi: 'date_absente' });
    expect(ageA(d('2026-11-24'), lue('2027'))).toMatchObject({ connu: 'non' });
    expect(aAtteint(18, ageA(d('2026-11-24'), null))).toBe('inconnu');
  });
  test('un seuil d’âge répond oui, non, ou ne sait pas', () => {
    const enNovembre = d('2026-11-24');
    expect(aAtteint(18, ageA(enNovembre, lue('2008')))).toBe('inconnu');
    expect(aAtteint(18, ageA(enNovembre, lue('2007')))).toBe('oui');
    expect(aAtteint(3, ageA(enNovembre, lue('2024-06-01')))).toBe('non');
    expect(aAtteint(0, ageA(enNovembre, lue('2026')))).toBe('oui');
  });
  test('l’âge d’une date partielle contient celui de chaque jour qu’elle peut être', () => {
    const decalage = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(fc.integer({ min: 1920, max: 2025 }), decalage, (annee, n) => {
        const jour = d('2026-11-24');
        const exact = ageA(jour, datePartielleDuJour(ajouterJours(d(`${annee}-01-01`), n)));
        const large = ageA(jour, lue(String(annee)));
        if (exact.connu !== 'exact' || large.connu === 'non') throw new Error('âge attendu');
        const [bas, haut] =
          large.connu === 'exact' ? [large.ans, large.ans] : [large.auMoins, large.auPlus];
        expect(exact.ans >= bas && exact.ans <= haut).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
