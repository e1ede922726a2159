import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lireLeGlossaire } from './glossaire/lire-le-glossaire.ts';
import { motsDansLesNoms } from './glossaire/mots-des-noms.ts';
import { motsDansLesTextes } from './glossaire/mots-des-textes.ts';
import { lireContreLeGlossaire } from './glossaire.ts';
import { nomsDeclares } from './textes/noms-declares.ts';
import { textesDe } from './textes/textes-des-ecrans.ts';

const TEXTE = readFileSync('docs/glossaire.md', 'utf8');
const glossaire = lireLeGlossaire(TEXTE);

const dansLesNoms = (code: string, fichier = 'breche.ts') =>
  motsDansLesNoms(
    glossaire,
    nomsDeclares(fichier, code).map((nom) => ({ ...nom, ou: fichier })),
  ).map(({ mot }) => mot);
const aLEcran = (texte: string) =>
  motsDansLesTextes(glossaire, textesDe('breche.tsx', `const p = <p>${texte}</p>;`)).map(
    ({ mot }) => mot,
  );

it.each([
  ['usager', 'export const lireLUsager = () => 1;'],
  ['beneficiaire', 'export interface Beneficiaires { id: string }'],
  ['ticket', 'const ticketSuivant = 1;'],
  ['convocation', 'export type Convocation = string;'],
  ['cas', 'export const listerLesCas = () => 1;'],
  ['suivi', 'const ouvrir = (suivi: string) => suivi;'],
  ['action', 'export type Actions = string[];'],
  ['sollicitation', 'export interface Sollicitation { id: string }'],
])('est vu dans le code : %s', (mot, code) => {
  expect(dansLesNoms(code)).toEqual([mot]);
});

it('est vu dans un nom de fichier', () => {
  expect(dansLesNoms('', 'ouvrir-un-ticket.ts')).toEqual(['ticket']);
});

it.each([
  ['usager', 'Les usagers reçus aujourd’hui'],
  ['beneficiaire', 'Le bénéficiaire signe'],
  ['ticket', 'Prenez un ticket'],
  ['convocation', 'Votre convocation'],
  ['cas', 'Trois cas à traiter'],
  ['suivi', 'Le suivi'],
  ['suivi', 'Ouvrir le suivi.'],
  ['action', 'Actions'],
])('est vu à l’écran : %s', (mot, texte) => {
  expect(aLEcran(texte)).toEqual([mot]);
});

it.each([
  'En cas de danger, appelez le 15.',
  'Le suivi de grossesse',
  'Une action collective',
  'Elle a suivi vos conseils',
  'Le service d’action sociale',
])('est permis à l’écran : %s', (texte) => {
  expect(aLEcran(texte)).toEqual([]);
});

it('sont permis dans le code : notre cas d’usage, l’action d’un formulaire', () => {
  expect(dansLesNoms('export const casDUsage = 1;')).toEqual([]);
  expect(dansLesNoms('interface P { action: string }')).toEqual([]);
});

it('une ligne mal écrite du glossaire est refusée, pas sautée', () => {
  const abime = TEXTE.replace('| `personne` |', '| Personne |');
  expect(() => lireLeGlossaire(abime)).toThrow('wants a code form');
});

it('chaque mot n’est défini qu’une fois', () => {
  const formes = glossaire.termes.map(({ forme }) => forme);
  expect(formes.length).toBeGreaterThan(60);
  expect(formes.filter((forme, rang) => formes.indexOf(forme) !== rang)).toEqual([]);
});

it('Tisserin parle comme son glossaire', () => {
  const { lus, trouves } = lireContreLeGlossaire();
  expect(lus).toBeGreaterThan(300);
  expect(trouves).toEqual([]);
});
