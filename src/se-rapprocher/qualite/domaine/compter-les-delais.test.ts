import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import {
  compterUnDelai,
  oublierLesJours,
  type Reponses,
  trimestreDe,
} from './compter-les-delais.ts';

const jour = dateCivile;
const reponse = (fin: string, combien: number, issue: Reponses['issue'] = 'tenue'): Reponses => ({
  quoi: 'question',
  issue,
  depart: issue === 'depassee' ? null : jour('2026-07-10'),
  fin: issue === 'depassee' ? null : jour(fin),
  arret: 0,
  combien,
});

it('du vendredi 10 juillet au mercredi 15, il y a deux jours ouvrés : ni le samedi, ni le 14', () => {
  expect(oublierLesJours([reponse('2026-07-15', 4)], () => true)).toEqual([
    { quoi: 'question', issue: 'tenue', jours: 2, combien: 4 },
  ]);
  const arretee = { ...reponse('2026-07-15', 4), arret: 3 };
  expect(oublierLesJours([arretee], () => false)[0]?.jours).toBe(2);
});

it('82 % tenus : les jours passés sans réponse comptent, une réponse tardive ne compte pas deux fois', () => {
  const faits = oublierLesJours(
    [
      reponse('2026-07-13', 50),
      reponse('2026-07-16', 32),
      reponse('2026-08-10', 12, 'tardive'),
      reponse('', 18, 'depassee'),
    ],
    () => true,
  );
  expect(compterUnDelai('question', faits, 11)).toEqual({
    quoi: 'question',
    effectif: 94,
    mediane: 1,
    part: 82,
  });
});

it('jamais de chiffre sous onze, ni la part quand un des deux côtés est sous onze', () => {
  const issues = fc.record({ tenue: fc.nat(30), tardive: fc.nat(30), depassee: fc.nat(30) });
  fc.assert(
    fc.property(issues, ({ tenue, tardive, depassee }) => {
      const faits = (['tenue', 'tardive', 'depassee'] as const).flatMap((issue) => {
        const combien = { tenue, tardive, depassee }[issue];
        return combien === 0 ? [] : [reponse('2026-07-15', combien, issue)];
      });
      const compte = compterUnDelai(
        'question',
        oublierLesJours(faits, () => true),
        11,
      );
      expect(compte.effectif).toBe(tenue + tardive < 11 ? null : tenue + tardive);
      if (compte.part !== null) expect(Math.min(tenue, depassee)).toBeGreaterThanOrEqual(11);
      if (compte.effectif === null) expect([compte.mediane, compte.part]).toEqual([null, null]);
    }),
  );
});

it('le trimestre d’un jour', () => {
  expect(trimestreDe(jour('2026-09-30'))).toBe('2026-07-01');
  expect(trimestreDe(jour('2026-01-01'))).toBe('2026-01-01');
});
