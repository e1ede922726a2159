import { expect, it } from 'vitest';
import { declarer } from '#socle';
import { dateCivile } from '#socle/pur';
import { planDePurge, premierJourGarde } from './plan-de-purge.ts';

const table = (depuis: string, effacement: 'automatique' | 'decision-humaine' = 'automatique') => ({
  finalite: 'x',
  lecteurs: 'x',
  conservation: { duree: 'P90D', depuis, effacement, source: 'x' },
  personnelles: ['texte'],
  techniques: ['id', 'ecrit_le'],
});

it('fait la purge de la déclaration ; dit ce que personne n’efface', () => {
  const declarations = [
    declarer('rendez_vous', {
      essai: table('ecrit_le'),
      invite: table('le rendez-vous passé'),
      brouillon: table('on ne sait quand'),
      dossier: table('ecrit_le', 'decision-humaine'),
    }),
  ];
  expect(planDePurge(declarations, new Set(['rendez_vous.invite']))).toEqual({
    parDate: [
      { table: 'rendez_vous.essai', colonne: 'ecrit_le', duree: 'P90D', machine: 'rendez-vous' },
    ],
    sansPurge: ['rendez_vous.brouillon'],
  });
});

it.each([
  ['P90D', '2026-08-26'],
  ['P13M', '2025-10-24'],
  ['P2Y', '2024-11-24'],
  ['P1W', '2026-11-17'],
  ['PT30M', '2026-11-23'],
])('garde depuis %s : le %s', (duree, jour) => {
  expect(premierJourGarde(duree, dateCivile('2026-11-24'))).toBe(jour);
});
