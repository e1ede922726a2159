import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { unePlage } from '../essais.ts';
import { type HeuresSaisies, heuresADeclarer, lireUneHeure } from './heures.ts';
import { jugerUneOuverture } from './ouverture.ts';

it.each([
  ['9:30', '09:30'],
  ['9h30', '09:30'],
  ['14 h', '14:00'],
  ['14', '14:00'],
  ['24:00', null],
  ['9:75', null],
  ['', null],
  ['midi', null],
])('lit « %s »', (texte, lue) => {
  expect(lireUneHeure(texte)).toBe(lue);
});

const AUJOURD_HUI = dateCivile('2026-11-24');
const desHeures = (reste: Partial<HeuresSaisies> = {}): HeuresSaisies => ({
  jours: [2, 4],
  le: null,
  debut: '14:00',
  fin: '16:00',
  dureeMinutes: 30,
  agentId: null,
  ouverteATous: true,
  ou: null,
  du: AUJOURD_HUI,
  ...reste,
});
const declarer = (reste: Partial<HeuresSaisies> = {}) =>
  heuresADeclarer(desHeures(reste), [unePlage()], AUJOURD_HUI);

describe('Déclarer des heures', () => {
  it('une plage par jour choisi, une seule pour une date', () => {
    expect(declarer()).toMatchObject({ ok: true, valeur: [{ jour: 2 }, { jour: 4 }] });
    const un = declarer({ le: dateCivile('2026-12-05'), du: AUJOURD_HUI });
    expect(un).toMatchObject({ ok: true, valeur: [{ jour: null, le: '2026-12-05' }] });
  });
  it.each([
    ['sans_jour', { jours: [] }],
    ['jour_passe', { du: dateCivile('2026-11-23') }],
    ['debut', { debut: 'x' }],
    ['fin', { fin: '14:00' }],
    ['duree', { dureeMinutes: 150 }],
    ['deja', { debut: '11:30', fin: '13:00' }],
    ['deja', { le: dateCivile('2026-12-01'), debut: '9:00', fin: '10:00' }],
  ] as const)('refuse : %s', (raison, reste) => {
    expect(declarer(reste as Partial<HeuresSaisies>)).toMatchObject({
      ok: false,
      refus: { raison },
    });
  });
  it('aux mêmes heures, une autre personne peut recevoir', () => {
    expect(declarer({ debut: '9:00', fin: '12:00', agentId: 8 }).ok).toBe(true);
  });
});

it.each([
  [{ ouverte: true, ecart: null }, 'tenue'],
  [{ ouverte: true, ecart: 'ouvert_tard' }, 'pas_tenue'],
  [{ ouverte: false, ecart: 'ferme' }, 'pas_tenue'],
  [{ ouverte: false, ecart: null }, 'inconnue'],
] as const)('une ouverture %o est %s', (ouverture, verdict) => {
  expect(jugerUneOuverture(ouverture)).toBe(verdict);
});

describe('Lire une heure', () => {
  const uneHeure = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));

  it('la rend, de toutes les façons dont on l’écrit', () => {
    fc.assert(
      fc.property(uneHeure, fc.constantFrom(':', 'h', ' h ', 'H'), ([h, m], signe) => {
        const minutes = String(m).padStart(2, '0');
        expect(lireUneHeure(` ${h}${signe}${minutes}`)).toBe(
          `${String(h).padStart(2, '0')}:${minutes}`,
        );
      }),
    );
  });

  it('de tout autre texte ne fait jamais une heure qui n’existe pas', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:hH .') }), (texte) => {
        const lue = lireUneHeure(texte);
        expect(lue === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(lue)).toBe(true);
      }),
    );
  });
});
