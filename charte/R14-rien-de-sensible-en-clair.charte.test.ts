import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue, motsSensibles } from '#messages';
import { textesDe } from '../outils/textes/textes-des-ecrans.ts';

const DOSSIER = 'src/trame/messages/domaine/catalogue';
const FICHIERS = ['professionnels', 'rendez-vous', 'reponses'].map((nom) => `${DOSSIER}/${nom}.ts`);

it('la brèche est vue : un SMS qui dit pourquoi', () => {
  expect(motsSensibles('Votre rendez-vous RSA est demain')).not.toEqual([]);
  expect(motsSensibles('Votre rendez-vous à la PMI pour votre grossesse')).not.toEqual([]);
  expect(motsSensibles('Suite à votre impayé de loyer, appelez-nous')).not.toEqual([]);
});

it('la brèche est vue dans le texte d’un modèle', () => {
  const texte = 'export const m = () => `Votre dossier de surendettement est prêt`;';
  expect(textesDe('m.ts', texte).flatMap((vu) => motsSensibles(vu.texte))).toEqual([
    'surendettement',
  ]);
});

it('tous les modèles de message sont dans les fichiers lus', () => {
  const ecrits = FICHIERS.map((fichier) => readFileSync(fichier, 'utf8')).join('\n');
  const modeles = ecrits.match(/^export const /gm) ?? [];
  expect(Object.keys(catalogue).length).toBeGreaterThan(8);
  expect(modeles.length).toBe(Object.keys(catalogue).length);
});

it('aucun modèle de SMS ou de courriel ne dit pourquoi la personne est aidée', () => {
  const textes = FICHIERS.flatMap((fichier) => textesDe(fichier));
  expect(textes.length).toBeGreaterThan(20);
  expect(
    textes.flatMap(({ fichier, ligne, texte }) =>
      motsSensibles(texte).map((mot) => `${fichier}:${ligne} ${mot}`),
    ),
  ).toEqual([]);
});
