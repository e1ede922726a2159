import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouterJours,
  ajouterMinutes,
  aujourdHuiA,
  dateCivile,
  estOuvre,
  heureA,
  type Instant,
} from '#socle/pur';
import { unePlage } from '../essais.ts';
import { creneauExact, creneauxLibresParmi, type MinutesPrises, seGenent } from './creneaux.ts';

const DEBUT = dateCivile('2026-11-24');
const chercher = (
  plages = [unePlage()],
  pris: MinutesPrises[] = [],
  reste: { du?: typeof DEBUT; jours?: number; pasAvant?: Instant } = {},
) =>
  creneauxLibresParmi(plages, [], pris, {
    du: DEBUT,
    jours: 7,
    pasAvant: '2000-01-01T00:00:00.000Z' as Instant,
    ...reste,
  });

const unePlageAuHasard = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }),
    agentId: fc.option(fc.integer({ min: 1, max: 2 })),
    jour: fc.integer({ min: 1, max: 7 }),
    de: fc.integer({ min: 0, max: 22 }),
    longueur: fc.integer({ min: 1, max: 10 }),
    dureeMinutes: fc.constantFrom(5, 15, 20, 30, 45, 60),
  })
  .map(({ de, longueur, ...reste }) =>
    unePlage({
      ...reste,
      debut: `${String(de).padStart(2, '0')}:00`,
      fin: `${String(Math.min(23, de + longueur)).padStart(2, '0')}:${de + longueur > 23 ? '59' : '00'}`,
    }),
  );
const desPlages = fc
  .array(unePlageAuHasard, { maxLength: 5 })
  .map((plages) => plages.map((plage, rang) => ({ ...plage, id: rang + 1 })));
const unJour = fc
  .integer({ min: 0, max: 800 })
  .map((n) => ajouterJours(dateCivile('2026-01-01'), n));

describe('les créneaux libres', () => {
  it('le mardi matin, toutes les demi-heures, à l’heure de Paris', () => {
    expect(chercher().map(({ debut }) => `${aujourdHuiA(debut)} ${heureA(debut)}`)).toEqual(
      ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((heure) => `2026-11-24 ${heure}`),
    );
  });

  it('gardent la même heure au mur de part et d’autre du changement d’heure', () => {
    const heures = chercher([unePlage({ jour: 5 })], [], {
      du: dateCivile('2026-10-19'),
      jours: 14,
    });
    expect(new Set(heures.map(({ debut }) => heureA(debut))).size).toBe(6);
    expect(new Set(heures.map(({ debut }) => debut.slice(11, 13))).size).toBeGreaterThan(3);
  });

  it('la nuit du passage à l’été, l’heure qui n’existe pas n’est pas proposée', () => {
    const nuit = unePlage({
      jour: null,
      le: dateCivile('2027-03-28'),
      debut: '01:00',
      fin: '04:00',
      dureeMinutes: 60,
    });
    const trouves = chercher([nuit], [], { du: dateCivile('2027-03-28'), jours: 1 });
    expect(trouves.map(({ debut }) => heureA(debut))).toEqual(['01:00', '03:00']);
  });

  it('la nuit du retour à l’hiver, l’heure qui revient est offerte une fois, à son premier passage', () => {
    const nuit = unePlage({
      jour: null,
      le: dateCivile('2026-10-25'),
      debut: '01:30',
      fin: '03:30',
      dureeMinutes: 30,
    });
    const trouves = chercher([nuit], [], { du: dateCivile('2026-10-25'), jours: 1 });
    expect(trouves.map(({ debut }) => debut.slice(11, 16))).toEqual([
      '23:30',
      '00:00',
      '00:30',
      '02:00',
    ]);
    expect(trouves.map(({ debut }) => heureA(debut))).toEqual(['01:30', '02:00', '02:30', '03:00']);
  });

  it('ni un jour férié, ni un jour fermé, ni avant le moment dit', () => {
    const mercredi = [unePlage({ jour: 3 })];
    expect(chercher(mercredi, [], { du: dateCivile('2026-11-09'), jours: 7 })).toEqual([]);
    const ferme = { siteId: 11, agentId: null, du: DEBUT, au: DEBUT };
    const cherche = { du: DEBUT, jours: 1, pasAvant: '2026-11-24T10:00:00.000Z' as Instant };
    expect(creneauxLibresParmi([unePlage()], [ferme], [], cherche)).toEqual([]);
    expect(creneauxLibresParmi([unePlage()], [], [], cherche)).toHaveLength(2);
  });

  it('aucun ne gêne ce qui est pris, ni un autre du même agent', () => {
    fc.assert(
      fc.property(
        desPlages,
        unJour,
        fc.array(fc.nat({ max: 400 }), { maxLength: 5 }),
        (plages, du, rangs) => {
          const tous = chercher(plages, [], { du, jours: 10 });
          const pris = rangs.flatMap((rang) => tous[rang] ?? []);
          const libres = chercher(plages, pris, { du, jours: 10 });
          for (const libre of libres) {
            expect(pris.some((autre) => seGenent(libre, autre))).toBe(false);
            expect(estOuvre(aujourdHuiA(libre.debut))).toBe(true);
            expect(libre.debut < ajouterMinutes(libre.debut, libre.dureeMinutes)).toBe(true);
          }
          const desAgents = libres.filter(({ agentId }) => agentId !== null);
          for (const [rang, un] of desAgents.entries())
            for (const autre of desAgents.slice(rang + 1)) expect(seGenent(un, autre)).toBe(false);
          expect([...libres].map(({ debut }) => debut)).toEqual(
            [...libres].map(({ debut }) => debut).sort(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('chacun se retrouve par sa plage et son heure', () => {
    fc.assert(
      fc.property(desPlages, unJour, (plages, du) => {
        for (const libre of chercher(plages, [], { du, jours: 5 })) {
          const plage = plages.find(({ id }) => id === libre.plageId);
          expect(plage && creneauExact(plage, [], aujourdHuiA(libre.debut), libre.debut)).toEqual(
            libre,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
