import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aujourdHuiA,
  heureA,
  instantDe,
  jourDeLaSemaine,
  lireInstant,
  nomDuJourFerie,
  valeurOuErreur,
} from '#socle/pur';
import { prochaineHeureDEnvoi } from './heures-calmes.ts';

const lue = (texte: string) => valeurOuErreur(lireInstant(texte));

test.each([
  ['en pleine journée, tout de suite', '2026-11-24T09:00:00Z', '2026-11-24T09:00:00.000Z'],
  ['trop tôt, à 8 h 30', '2026-11-24T05:00:00Z', '2026-11-24T07:30:00.000Z'],
  ['le samedi soir, le lundi', '2026-11-21T20:00:00Z', '2026-11-23T07:30:00.000Z'],
  ['le 25 décembre, le lendemain', '2026-12-25T10:00:00Z', '2026-12-26T07:30:00.000Z'],
  [
    'la nuit du changement d’heure, à l’heure de Paris',
    '2027-03-27T22:00:00Z',
    '2027-03-30T06:30:00.000Z',
  ],
])('%s', (_, maintenant, attendu) => {
  expect(prochaineHeureDEnvoi(lue(maintenant))).toBe(attendu);
});

test('jamais dans le passé, jamais la nuit, ni un dimanche, ni un jour férié', () => {
  const instants = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2034-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants.map(instantDe), (maintenant) => {
      const envoi = prochaineHeureDEnvoi(maintenant);
      expect(envoi >= maintenant).toBe(true);
      expect(heureA(envoi) >= '08:30' && heureA(envoi) < '19:30').toBe(true);
      expect(jourDeLaSemaine(aujourdHuiA(envoi))).not.toBe(7);
      expect(nomDuJourFerie(aujourdHuiA(envoi))).toBeNull();
    }),
    { numRuns: 200 },
  );
});
