import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantDe } from '#socle/pur';
import { aEffacer, estUneSauvegarde, nomDeSauvegarde, nomEnCours } from './manifeste.ts';

const nomDu = (ms: number) => nomDeSauvegarde(instantDe(new Date(ms)));

it('ce qui n’est pas fini n’a pas le nom d’une sauvegarde', () => {
  const nom = nomDu(Date.parse('2026-11-26T02:15:00Z'));
  expect(nom).toBe('sauvegarde-20261126T021500000Z');
  expect(estUneSauvegarde(nom)).toBe(true);
  expect(estUneSauvegarde(nomEnCours(nom, 12))).toBe(false);
});

it('garde les plus récentes, et ne touche à rien d’autre', () => {
  const dates = fc.uniqueArray(fc.integer({ min: 0, max: 4_000_000 }), { maxLength: 12 });
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 9 }), (heures, garder) => {
      const noms = heures.map((heure) => nomDu(heure * 3_600_000));
      const partis = aEffacer([...noms, 'effacements', 'notes.txt'], garder);
      const restes = noms.filter((nom) => !partis.includes(nom)).sort();
      expect(restes).toEqual([...noms].sort().slice(-garder));
    }),
  );
});
