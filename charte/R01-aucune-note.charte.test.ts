import { expect, it } from 'vitest';
import { declarer } from '#socle';
import { champsDesFormulaires, champsDits } from '../outils/textes/champs-des-formulaires.ts';
import { fichiersDeProduction } from '../outils/textes/fichiers-lus.ts';
import { nomsDeclares } from '../outils/textes/noms-declares.ts';
import { declarations } from '../src/declarations.ts';
import { colonnesQuiDisent, lesColonnes } from './les-colonnes.ts';

/** What would grade, sort or foretell a human being. */
const NOTES = [
  'scores?',
  'scoring',
  'notation',
  'classement_de_la_personne',
  'rang_de_la_personne',
  'probabilite',
  'prediction',
  'predictif',
  'predire',
  'propension',
  'risque',
  'fragilite',
  'vulnerabilite',
  'motivation',
  'employabilite',
  'autonomie_evaluee',
  'capacite_a',
  'merite',
  'fiabilite',
  'dangerosite',
  'profilage',
  'credibilite',
];

it('la brèche est vue : une colonne, un champ, une fonction', () => {
  const breche = declarer('accueil', {
    venue: {
      finalite: 'x',
      lecteurs: 'x',
      conservation: { duree: null, depuis: 'x', effacement: 'avec-son-objet', source: 'x' },
      personnelles: ['score_de_fragilite'],
      techniques: [],
    },
  });
  expect(colonnesQuiDisent(lesColonnes([breche]), NOTES)).toHaveLength(1);
  const page = '<Choix nom="motivation" libelle="Motivation, de 1 à 5" options={[]} />;';
  expect(champsDits(champsDesFormulaires('b.page.tsx', page), NOTES)).toHaveLength(1);
  expect(nomsQuiNotent('b.ts', 'export const predireLeRisque = () => 1;')).toEqual([
    'b.ts:1 predireLeRisque',
  ]);
});

/** Scores of something else than a person, in memory, and why. */
const SCORES_D_AUTRE_CHOSE: Readonly<Record<string, string>> = {
  'src/referentiels/personnes/domaine/': 'how close a spelling is to what was typed',
  'src/referentiels/personnes/rechercher-une-personne/': 'the same, for the order of a search',
  'src/trame/messages/domaine/lisibilite.ts': 'how hard a letter is to read',
  'src/se-rapprocher/courriers/juger-une-reponse.ts': 'the same, of an answer before it leaves',
};

/** The register of what may go wrong in the work of services, in words: the one room that may say this word, and no other. */
const REGISTRE = /^src\/se-rapprocher\/qualite\/.*risque/i;

const nomsQuiNotent = (fichier: string, contenu?: string): string[] => {
  const motif = new RegExp(`(^|_)(${NOTES.join('|')})(_|$)`);
  return nomsDeclares(fichier, contenu)
    .filter(({ mots }) => motif.test(mots.join('_')))
    .map(({ ligne, nom }) => `${fichier}:${ligne} ${nom}`);
};

it('aucune colonne ne note, ne classe ni ne prédit', () => {
  const colonnes = lesColonnes(declarations);
  expect(colonnes.length).toBeGreaterThan(150);
  expect(colonnesQuiDisent(colonnes, NOTES)).toEqual([]);
});

it('aucun formulaire ne demande d’apprécier une personne', () => {
  const champs = fichiersDeProduction().flatMap((fichier) => champsDesFormulaires(fichier));
  expect(champs.length).toBeGreaterThan(10);
  expect(champsDits(champs, NOTES)).toEqual([]);
});

it('aucune règle, aucun calcul n’en porte le nom', () => {
  const fichiers = fichiersDeProduction().filter((fichier) => /\.tsx?$/.test(fichier));
  expect(fichiers.length).toBeGreaterThan(150);
  const notes = fichiers
    .flatMap((fichier) => nomsQuiNotent(fichier))
    .filter((ou) => !REGISTRE.test(ou));
  expect(
    notes.filter((ou) => !Object.keys(SCORES_D_AUTRE_CHOSE).some((la) => ou.startsWith(la))),
  ).toEqual([]);
  expect(notes.filter((ou) => !/ (score|SCORES|scoreDe)$/.test(ou))).toEqual([]);
});
