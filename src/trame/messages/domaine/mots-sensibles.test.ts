import { expect, test } from 'vitest';
import { motsSensibles } from './mots-sensibles.ts';

test.each([
  ['Rendez-vous à la PMI des Sorbiers', ['pmi']],
  ['Pour l’ASE, appelez', ['ase']],
  ['votre dossier R.S.A. et RSA', ['rsa']],
  ['le papier du Tribunal, l’expulsion', ['tribunal', 'expulsion']],
  ['Maryam Sy, assistante sociale', ['assistante sociale']],
  ['les services sociaux', ['services sociaux']],
  ['VIOLENCES', ['violences']],
  ['votre grossesse, l’hébergement', ['grossesse', 'hebergement']],
])('« %s »', (texte, mots) => {
  expect(motsSensibles(texte)).toEqual(mots);
});

test.each([
  'Aselle vous attend 31 rue des Violettes',
  'Rentrez par la cour, puis la caféteria',
  'Rendez-vous mardi 24 novembre à 9 h 30',
  'Une orientation vous attend',
  'La plus courte rue du Port',
])('rien à dire de « %s »', (texte) => {
  expect(motsSensibles(texte)).toEqual([]);
});
