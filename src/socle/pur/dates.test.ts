import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  ajouterJours,
  ajouterMinutes,
  ajouterMois,
  aujourdHuiA,
  type DateCivile,
  dateCivile as d,
  debutDuJour,
  FUSEAU,
  heureA,
  type Instant,
  instantDe,
  instantDuMur,
  jourDeLaSemaine,
  joursEntre,
  lireDateCivile,
  lireInstant,
  minutesEntre,
  natureDeLHeure,
} from './dates.ts';
import {
  contientLeJour,
  croiser,
  type Intervalle,
  intervalle,
  seRecouvrent,
} from './intervalles.ts';

const uneDate = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((n) => ajouterJours(d('2000-01-01'), n));

describe('une date civile', () => {
  test.each(['2024-02-29', '1900-01-01', '0001-01-01', '9999-12-31'])('%s se lit', (texte) => {
    expect(lireDateCivile(texte)).toEqual({ ok: true, valeur: texte });
  });
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-1-1',
    '',
    '0000-01-01',
    '2024-02-29T10:00',
  ])('« %s » ne se lit pas', (texte) => {
    expect(lireDateCivile(texte).ok).toBe(false);
    expect(() => d(texte)).toThrow('Date impossible');
  });
  test('hors du calendrier tenu, c’est un défaut et il se voit', () => {
    expect(() => ajouterJours(d('9999-12-31'), 1)).toThrow('hors du calendrier');
  });
  test('ajouter puis compter les jours revient au même', () => {
    fc.assert(
      fc.property(uneDate, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(joursEntre(date, ajouterJours(date, n))).toBe(n);
      }),
      { numRuns: 60 },
    );
  });
  test('l’ordre du texte est l’ordre des jours', () => {
    fc.assert(
      fc.property(uneDate, uneDate, (a, b) => a < b === joursEntre(a, b) > 0),
      { numRuns: 60 },
    );
  });
  test('un mois après le 31 janvier, c’est le dernier jour de février (CPC art. 641)', () => {
    expect(ajouterMois(d('2026-01-31'), 1)).toBe('2026-02-28');
    expect(ajouterMois(d('2024-01-31'), 1)).toBe('2024-02-29');
    expect(ajouterMois(d('2024-02-29'), -12)).toBe('2023-02-28');
  });
  test('le jour de la semaine va de 1, lundi, à 7, dimanche', () => {
    expect(jourDeLaSemaine(d('2026-11-23'))).toBe(1);
    expect(jourDeLaSemaine(d('2026-11-29'))).toBe(7);
  });
});

describe('un instant', () => {
  const i = (texte: string) => instantDe(new Date(texte));
  test('à Paris, 23 h 30 UTC en été est déjà demain', () => {
    expect(aujourdHuiA(i('2026-07-14T22:30:00Z'))).toBe('2026-07-15');
    expect(aujourdHuiA(i('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(heureA(i('2026-07-14T22:30:00Z'))).toBe('00:30');
  });
  test('l’heure gardée par heure pleine est celle du calendrier, aussi aux changements', () => {
    const changement = fc.constantFrom(
      ...['1976-03-28T00:00:00Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'].map(i),
    );
    const autour = fc.tuple(changement, fc.integer({ min: -180, max: 180 }));
    const nimporte = fc.tuple(
      fc.constant(i('2000-01-01T00:00:00Z')),
      fc.integer({ min: -5e7, max: 2e7 }),
    );
    fc.assert(
      fc.property(fc.oneof(autour, nimporte), ([depart, minutes]) => {
        const instant = ajouterMinutes(depart, minutes);
        const mur = Temporal.Instant.from(instant).toZonedDateTimeISO(FUSEAU);
        expect(aujourdHuiA(instant)).toBe(mur.toPlainDate().toString());
        expect(heureA(instant)).toBe(mur.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
    );
  });
  test('tout instant lu s’écrit en UTC, à la milliseconde', () => {
    expect(lireInstant('2026-11-26T09:30:00+01:00')).toEqual({
      ok: true,
      valeur: '2026-11-26T08:30:00.000Z',
    });
    expect(lireInstant('2026-11-26T09:30:00').ok).toBe(false);
    expect(lireInstant('demain').ok).toBe(false);
  });
  test('la nuit de mars, 2:30 n’existe pas et devient 3:30', () => {
    const date = d('2026-03-29');
    expect(natureDeLHeure(date, '02:30')).toBe('aucune');
    expect(instantDuMur(date, '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(heureA(instantDuMur(date, '02:30'))).toBe('03:30');
  });
  test('la nuit d’octobre, 2:30 existe deux fois et c’est la première', () => {
    const date = d('2026-10-25');
    expect(natureDeLHeure(date, '02:30')).toBe('deux');
    expect(instantDuMur(date, '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(heureA(ajouterMinutes(instantDuMur(date, '02:30'), 60))).toBe('02:30');
  });
  test('toute heure qui existe se retrouve sur le mur', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        uneDate.filter((x) => x > '1950'),
        minute,
        (date, m) => {
          const heure = `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
          if (natureDeLHeure(date, heure) === 'aucune') return;
          expect(aujourdHuiA(instantDuMur(date, heure))).toBe(date);
          expect(heureA(instantDuMur(date, heure))).toBe(heure);
        },
      ),
      { numRuns: 80 },
    );
  });
  test('le jour du changement d’heure dure 23 ou 25 heures', () => {
    const heures = (jour: DateCivile) =>
      minutesEntre(debutDuJour(jour), debutDuJour(ajouterJours(jour, 1))) / 60;
    expect([d('2026-03-29'), d('2026-10-25'), d('2026-11-24')].map(heures)).toEqual([23, 25, 24]);
  });
  test('les minutes commencées ne comptent pas', () => {
    expect(minutesEntre('2026-11-24T10:00:00.000Z' as Instant, i('2026-11-24T10:34:59Z'))).toBe(34);
  });
});

describe('un intervalle [du, au)', () => {
  const unIntervalle = fc
    .tuple(uneDate, fc.option(fc.integer({ min: 1, max: 900 })))
    .map(([du, n]): Intervalle => ({ du, au: n === null ? null : ajouterJours(du, n) }));
  test('le jour de fin n’en est plus', () => {
    const annee: Intervalle = { du: d('2025-01-01'), au: d('2026-01-01') };
    expect(contientLeJour(annee, d('2025-12-31'))).toBe(true);
    expect(contientLeJour(annee, d('2026-01-01'))).toBe(false);
    expect(contientLeJour({ ...annee, au: null }, d('2099-01-01'))).toBe(true);
  });
  test('une fin avant le début est refusée', () => {
    expect(intervalle(d('2026-01-02'), d('2026-01-02')).ok).toBe(false);
    expect(intervalle(d('2026-01-02'), null).ok).toBe(true);
  });
  test('le croisement contient exactement les jours communs', () => {
    fc.assert(
      fc.property(unIntervalle, unIntervalle, fc.integer({ min: -3, max: 900 }), (a, b, n) => {
        const jour = ajouterJours(a.du, n);
        const commun = croiser(a, b);
        const attendu = contientLeJour(a, jour) && contientLeJour(b, jour);
        expect(commun !== null && contientLeJour(commun, jour)).toBe(attendu);
        expect(seRecouvrent(a, b)).toBe(seRecouvrent(b, a));
      }),
      { numRuns: 100 },
    );
    const janvier: Intervalle = { du: d('2026-01-01'), au: d('2026-02-01') };
    expect(seRecouvrent(janvier, { du: d('2026-02-01'), au: null })).toBe(false);
  });
});
