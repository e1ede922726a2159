import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateCivile as d, instantDuMur } from './dates.ts';
import {
  dayInEnglish,
  direDansCombien,
  direDepuis,
  direLaDatePartielle,
  direLaDuree,
  heurePourAgent,
  heurePourHabitant,
  jourEnColonne,
  jourEnToutesLettres,
  momentInEnglish,
  momentPourHabitant,
  monthInEnglish,
} from './dire-les-dates.ts';
import { typographie } from './typographie.ts';

const jeudi = d('2026-11-26');
const a = (heure: string) => instantDuMur(jeudi, heure);
/** Shows unbreakable spaces as `~` so that the test can be read. */
const vu = (texte: string) => texte.replaceAll('\u00a0', '~');

describe('dire une date', () => {
  test('à un agent', () => {
    expect(vu(jourEnColonne(jeudi, d('2026-11-24')))).toBe('jeu.~26~nov.');
    expect(vu(jourEnColonne(d('2027-12-01'), jeudi))).toBe('mer.~1er~déc.~2027');
    expect(heurePourAgent(a('09:30'))).toBe('9:30');
    expect(heurePourAgent(a('00:05'))).toBe('0:05');
  });
  test('à un habitant et sur le papier', () => {
    expect(vu(momentPourHabitant(a('09:30')))).toBe('jeudi 26~novembre à 9~h~30');
    expect(vu(heurePourHabitant(a('14:00')))).toBe('14~h');
    expect(vu(heurePourHabitant(a('00:05')))).toBe('0~h~05');
    expect(vu(jourEnToutesLettres(d('2026-12-01'), true))).toBe('mardi 1er~décembre~2026');
  });
  test('en anglais simple', () => {
    expect(vu(momentInEnglish(a('09:30')))).toBe('Thursday 26~November at 9:30~am');
    expect(vu(momentInEnglish(a('15:05'), true))).toBe('Thursday 26~November~2026 at 3:05~pm');
    expect(momentInEnglish(a('12:00'))).toMatch(/ at noon$/);
    expect(vu(momentInEnglish(a('12:30')))).toMatch(/ at 12:30~pm$/);
    expect(vu(momentInEnglish(a('00:30')))).toMatch(/ at 12:30~am$/);
    expect(vu(dayInEnglish(d('2026-12-01')))).toBe('Tuesday 1~December');
    expect(vu(monthInEnglish(d('2026-12-01')))).toBe('December~2026');
  });
  test('dans la mesure où on la connaît', () => {
    expect(vu(direLaDatePartielle({ precision: 'jour', annee: 1990, mois: 3, jour: 1 }))).toBe(
      '1er~mars~1990',
    );
    expect(vu(direLaDatePartielle({ precision: 'mois', annee: 1990, mois: 8 }))).toBe('août~1990');
    expect(direLaDatePartielle({ precision: 'annee', annee: 1990 })).toBe('1990');
  });
});

describe('dire une durée', () => {
  test.each([
    [0, '0~minute'],
    [1, '1~minute'],
    [34, '34~minutes'],
    [60, '1~heure'],
    [125, '2~h~05'],
    [180, '3~heures'],
    [3 * 24 * 60 + 5, '3~jours'],
  ])('%i minutes', (minutes, attendu) => {
    expect(vu(direLaDuree(minutes))).toBe(attendu);
  });
  test('l’attente dans la file', () => {
    expect(vu(direDepuis(a('09:30'), a('10:04')))).toBe('depuis 34~min');
    expect(vu(direDepuis(a('09:30'), a('11:35')))).toBe('depuis 2~h~05');
    expect(direDepuis(a('09:30'), a('09:30'))).toBe('à l’instant');
  });
  test.each([
    ['2026-11-26', 'aujourd’hui'],
    ['2026-11-27', 'demain'],
    ['2026-11-25', 'hier'],
    ['2026-12-05', 'dans 9~jours'],
    ['2026-11-23', 'il y a 3~jours'],
  ])('le %s, c’est « %s »', (date, attendu) => {
    expect(vu(direDansCombien(d(date), jeudi))).toBe(attendu);
  });
});

describe('la typographie', () => {
  test.each([
    ['Effacer cette demande ? Oui !', 'Effacer cette demande~? Oui~!'],
    ['Effacer cette demande?', 'Effacer cette demande~?'],
    ['Elle dit : «la petite tousse»', 'Elle dit~: «~la petite tousse~»'],
    ["« je n'arrive plus à payer »", '«~je n’arrive plus à payer~»'],
    ['le 26 novembre à 9 h 30', 'le 26~novembre à 9~h~30'],
    ['dans 9 jours, 12 €', 'dans 9~jours, 12~€'],
    ['Mme Diallo, M. Ba', 'Mme~Diallo, M.~Ba'],
    ['https://exemple.fr/?x=1 à 9:30', 'https://exemple.fr/?x=1 à 9:30'],
    ['Patientez...', 'Patientez…'],
    ['', ''],
  ])('« %s »', (texte, attendu) => {
    expect(vu(typographie(texte))).toBe(attendu);
  });
  test('deux passages valent un passage', () => {
    const morceau = fc.constantFrom(
      'a',
      ' ',
      '?',
      '!',
      ':',
      ';',
      '«',
      '»',
      "'",
      '.',
      '9',
      'h',
      '12 mars',
      '\u00a0',
      '€',
      ')',
    );
    fc.assert(
      fc.property(fc.array(morceau, { maxLength: 14 }), (morceaux) => {
        const une = typographie(morceaux.join(''));
        expect(typographie(une)).toBe(une);
      }),
      { numRuns: 1000 },
    );
  });
});
