import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { estLisible, jugerUneReponse } from '#courriers';
import { catalogue, mesurerLaLisibilite, motsSensibles, SEUILS_DE_LISIBILITE } from '#messages';
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

/** Under eight words a text is a label: a scale made for sentences says nothing of it. */
const MOTS_D_UNE_PHRASE = 8;
const scoreDe = (texte: string): number => mesurerLaLisibilite(texte).score;

it('la brèche est vue : une lettre de bureau', () => {
  const lettre =
    'Conformément aux dispositions réglementaires susmentionnées, l’instruction de votre sollicitation nécessite la production des justificatifs complémentaires préalablement énumérés.';
  expect(scoreDe(lettre)).toBeLessThan(SEUILS_DE_LISIBILITE.lettre);
});

it('ce que la maison écrit d’elle-même se lit sans peine', () => {
  const phrases = FICHIERS.flatMap((fichier) => textesDe(fichier)).filter(
    ({ texte }) =>
      texte.split(/\s+/).filter((mot) => /\p{L}{2}/u.test(mot)).length >= MOTS_D_UNE_PHRASE,
  );
  expect(phrases.length).toBeGreaterThan(15);
  const penibles = phrases.filter(
    ({ texte }) => scoreDe(texte.replaceAll('…', 'lundi')) < SEUILS_DE_LISIBILITE.lettre,
  );
  expect(penibles.map(({ fichier, ligne }) => `${fichier}:${ligne}`)).toEqual([]);
});

it('la brèche est vue : une réponse difficile, ou qui menace, ne passe pas seule', () => {
  for (const texte of [
    'Conformément aux dispositions réglementaires susvisées, votre allocation demeure conditionnellement maintenue.',
    'Venez mardi, sous peine de radiation.',
  ])
    expect(estLisible(jugerUneReponse(texte))).toBe(false);
});

it('une réponse simple passe, et la base refuse les autres sans raison écrite', () => {
  expect(estLisible(jugerUneReponse('Bonjour. Venez mardi avec votre avis de loyer.'))).toBe(true);
  const migration = readFileSync('migrations/20261124-1510-courriers-creer.sql', 'utf8');
  expect(migration).toContain('check (lisibilite >= 60 or pourquoi_difficile is not null)');
});
