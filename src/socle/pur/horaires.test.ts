import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile } from './dates.ts';
import { direLesHoraires, hoursInEnglish } from './dire-les-horaires.ts';
import { lireLesHoraires, ouvertureA } from './horaires.ts';

const sansInsecables = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');
const SEMAINE = 'Mo,We-Fr 09:00-12:30,13:30-17:00; Tu 13:30-18:30; PH off';
const JEUDI = dateCivile('2026-11-26');
const MARDI = dateCivile('2026-11-24');

describe('Les horaires d’un lieu', () => {
  it.each([
    [JEUDI, '10:42', { ouvert: true, jusqua: '12:30' }],
    [JEUDI, '12:30', { ouvert: false, reouvreA: '13:30' }],
    [JEUDI, '17:00', { ouvert: false, reouvreA: null }],
    [MARDI, '10:00', { ouvert: false, reouvreA: '13:30' }],
    [dateCivile('2026-11-28'), '10:00', { ouvert: false, reouvreA: null }],
    // 25 December 2026 is a Friday.
    [dateCivile('2026-12-25'), '10:00', { ouvert: false, reouvreA: null }],
  ])('le %s à %s', (jour, heure, attendu) => {
    expect(ouvertureA(SEMAINE, jour, heure)).toEqual(attendu);
  });

  it('inconnus ou écrits autrement, ne se devinent pas', () => {
    expect(ouvertureA(null, JEUDI, '10:00')).toBeNull();
    expect(ouvertureA('sur rendez-vous', JEUDI, '10:00')).toBeNull();
    expect(ouvertureA('Mo 9-12', JEUDI, '10:00')).toBeNull();
  });

  it('n’importe quel texte a une réponse', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        lireLesHoraires(texte);
        expect(direLesHoraires(texte).length).toBeLessThanOrEqual(texte.split(';').length + 1);
      }),
    );
  });

  it('se disent en anglais aussi', () => {
    expect(hoursInEnglish('Mo-Fr 09:00-12:30,13:30-17:00; PH off').map(sansInsecables)).toEqual([
      'Monday to Friday, 9 am to 12:30 pm and 1:30 pm to 5 pm',
      'closed on public holidays',
    ]);
  });
});
