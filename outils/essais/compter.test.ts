import { expect, it } from 'vitest';
import { ajouter, compter, compterLesEssais, derniereLigne, RIEN } from './compter.ts';

const unFichier = (name: string, status: string, ...essais: string[]) => ({
  name,
  status,
  assertionResults: essais.map((essai) => ({ status: essai })),
});

it('additionne réussis, échoués et sautés', () => {
  const rapport = {
    testResults: [
      unFichier('a.test.ts', 'failed', 'passed', 'failed', 'skipped', 'todo'),
      unFichier('b.test.ts', 'passed', 'passed'),
    ],
  };
  expect(derniereLigne(compter(rapport, 1))).toBe('2 passed, 1 failed, 2 skipped');
});

it('un fichier qui casse avant son premier essai compte pour un échec', () => {
  expect(compter({ testResults: [unFichier('a.test.ts', 'failed')] }, 1).failed).toBe(1);
});

it('une sortie en erreur sans essai échoué compte pour un échec', () => {
  const rapport = { testResults: [unFichier('a.test.ts', 'passed', 'passed')] };
  expect(compter(rapport, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('un lanceur qui n’a rien écrit compte pour un échec', () => {
  expect(compter(null, 1)).toEqual({ ...RIEN, failed: 1 });
});

it('deux lancements s’ajoutent', () => {
  expect(
    ajouter({ passed: 1, failed: 2, skipped: 3 }, { passed: 4, failed: 5, skipped: 6 }),
  ).toEqual({ passed: 5, failed: 7, skipped: 9 });
});

it('ce que saute une seconde base, ce sont les essais qui en demandent une', () => {
  const rapport = {
    testResults: [
      unFichier('/x/a.base.test.ts', 'passed', 'passed', 'passed'),
      unFichier('/x/b.test.ts', 'passed', 'passed'),
    ],
  };
  expect(compterLesEssais(rapport, /\.base\.test\.tsx?$/)).toBe(2);
});
