import fc from 'fast-check';
import { expect, it } from 'vitest';
import { masquer, totalVisible } from '#observatoire';
import { toutLeSql } from '../outils/textes/sql-du-code.ts';
import {
  retrouver,
  retrouverParSoustraction,
} from '../src/se-rapprocher/observatoire/domaine/retrouver.essais.ts';

type Masque = (nombres: readonly number[]) => boolean[];

const enTable = (nombres: readonly number[]) =>
  nombres.map((n, rang) => ({ cle: String(rang), composants: [n] }));
const leNotre: Masque = (nombres) => {
  const cachees = masquer(enTable(nombres));
  return nombres.map((_, rang) => cachees.has(String(rang)));
};
/** What nearly everyone does: hide what is small, and publish the total. */
const naif: Masque = (nombres) => nombres.map((n) => n < 11);
/** A little better: hide the smallest other line too. Its choice tells the number. */
const auPlusPetit: Masque = (nombres) => {
  const cachees = naif(nombres);
  if (cachees.filter(Boolean).length !== 1) return cachees;
  const visibles = nombres.filter((_, rang) => !cachees[rang]);
  const rang = nombres.findIndex((n, i) => !cachees[i] && n === Math.min(...visibles));
  return cachees.map((cachee, i) => cachee || i === rang);
};

it('la brèche est vue : une seule ligne cachée sous un total', () => {
  expect(retrouverParSoustraction([7, 40, 50], naif([7, 40, 50]))).toEqual([0]);
});

it('la brèche est vue : une ligne cachée par sa taille se retrouve en connaissant la règle', () => {
  expect(retrouver([11, 11, 10], auPlusPetit)).toEqual([0, 2]);
});

it('aucun total ne laisse retrouver ce qui est caché, même en connaissant la règle', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(24), { minLength: 2, maxLength: 4 }), (nombres) => {
      if (!totalVisible(enTable(nombres))) return;
      expect(retrouverParSoustraction(nombres, leNotre(nombres))).toEqual([]);
      expect(retrouver(nombres, leNotre)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('aucune ligne montrée n’est sous onze', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 40 }), (nombres) => {
      const cachees = leNotre(nombres);
      expect(nombres.filter((n, rang) => !cachees[rang] && n < 11)).toEqual([]);
    }),
  );
});

/** Facts are counted in one place; a query that groups them elsewhere would show what is small. */
const quiComptentLesFaits = (lus: readonly { fichier: string; texte: string }[]): string[] =>
  lus
    .filter(({ texte }) => /observatoire\.fait\b/.test(texte) && /count\s*\(|group by/i.test(texte))
    .map(({ fichier }) => fichier);

it('la brèche est vue : une requête qui compte les faits', () => {
  const texte = 'select territoire_id, count(*) from observatoire.fait group by 1';
  expect(quiComptentLesFaits([{ fichier: 'breche.ts', texte }])).toEqual(['breche.ts']);
});

it('aucune requête ne compte les faits : le seuil se tient dans le domaine', () => {
  const lus = toutLeSql().filter(({ texte }) => texte.includes('observatoire.'));
  expect(lus.length).toBeGreaterThan(5);
  expect(quiComptentLesFaits(lus)).toEqual([]);
});
