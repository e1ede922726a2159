import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declarations } from '../src/declarations.ts';
import { dresserLeBilan, tientUneRegle } from './dresser-le-bilan.ts';
import { REGLES, type RegleDeLaCharte } from './regles.ts';

const uneRegle = (attend?: string): RegleDeLaCharte => ({
  numero: 'R5',
  phrase: 'on peut être reçu sans dire qui l’on est',
  source: 'L. 34',
  ...(attend ? { attend } : {}),
});
const unFichier = (reussis: number, ...echecs: string[]) => ({
  chemin: 'charte/R05-anonyme.charte.test.ts',
  reussis,
  echecs,
});

it('une règle dont tous les essais réussissent est tenue', () => {
  expect(dresserLeBilan([uneRegle()], [unFichier(3)])[0]).toMatchObject({
    etat: 'tenue',
    pourquoi: '3 essais',
  });
});

it('un seul essai échoué enfreint la règle, et il est nommé', () => {
  expect(dresserLeBilan([uneRegle()], [unFichier(3, 'un nom exigé')])[0]).toMatchObject({
    etat: 'enfreinte',
    pourquoi: 'un nom exigé',
  });
});

it('sans essai, une règle attend pour une raison dite', () => {
  expect(dresserLeBilan([uneRegle('l’accueil')], [])[0]?.etat).toBe('pas encore applicable');
});

it('sans essai ni raison, une règle est enfreinte', () => {
  expect(dresserLeBilan([uneRegle()], [])[0]?.etat).toBe('enfreinte');
});

const aUnEssai = (numero: string): boolean =>
  globSync(`charte/R${numero.slice(1).padStart(2, '0')}-*.charte.test.{ts,tsx}`).length > 0;

it('une raison d’attendre tombe le jour où la pièce attendue est bâtie', () => {
  const baties = new Set(
    declarations.flatMap(({ schema, tables }) => [
      schema,
      ...Object.keys(tables).map((table) => `${schema}.${table}`),
    ]),
  );
  const depassees = REGLES.filter(
    ({ numero, jusquA }) => jusquA && baties.has(jusquA) && !aUnEssai(numero),
  );
  expect(depassees.map(({ numero }) => numero)).toEqual([]);
});

it('les quatorze règles sont là, dans l’ordre, et chaque fichier en nomme une', () => {
  expect(REGLES.map(({ numero }) => numero)).toEqual(
    Array.from({ length: 14 }, (_, rang) => `R${rang + 1}`),
  );
  const nommes = globSync('charte/*.charte.test.{ts,tsx}').filter((nom) => /\/R\d/.test(nom));
  expect(nommes.filter((nom) => !tientUneRegle(nom))).toEqual([]);
});
