import { expect, it } from 'vitest';
import { declarer } from '#socle';
import { champsDesFormulaires, champsDits } from '../outils/textes/champs-des-formulaires.ts';
import { fichiersDesEcrans } from '../outils/textes/fichiers-lus.ts';
import { declarations } from '../src/declarations.ts';
import { colonnesQuiDisent, lesColonnes } from './les-colonnes.ts';

/** GDPR, article 9, and what lets it be guessed. Residence status waits for a right that requires it. */
const SENSIBLES = [
  'nationalites?',
  'pays_(?:de_)?naissance',
  'lieu_de_naissance',
  'origines?',
  'ethnies?',
  'race',
  'religions?',
  'confession',
  'culte',
  'opinions?',
  'syndicat',
  'orientation_sexuelle',
  'sexe',
  'genetique',
  'biometrie',
  'sante',
  'maladies?',
  'diagnostics?',
  'pathologies?',
  'handicaps?',
  'grossesse',
  'titre_de_sejour',
  'regularite',
  'sejour',
  'casier',
  'condamnations?',
  'nir',
];

const conservation = {
  duree: null,
  depuis: 'x',
  effacement: 'avec-son-objet',
  source: 'x',
} as const;

it('la brèche est vue : une colonne nationalité, une colonne santé', () => {
  const breche = declarer('personnes', {
    personne: {
      finalite: 'x',
      lecteurs: 'x',
      conservation,
      personnelles: ['nom', 'nationalite'],
      techniques: ['etat_de_sante'],
    },
  });
  expect(colonnesQuiDisent(lesColonnes([breche]), SENSIBLES)).toEqual([
    'personnes.personne.nationalite',
    'personnes.personne.etat_de_sante',
  ]);
});

it('la brèche est vue : un champ de formulaire', () => {
  const page = '<Champ nom="paysDeNaissance" libelle="Pays de naissance" />;';
  expect(champsDits(champsDesFormulaires('breche.page.tsx', page), SENSIBLES)).toEqual([
    'breche.page.tsx:1 paysDeNaissance',
  ]);
});

it('aucune colonne de la base ne dit l’origine, la religion, la santé ou le séjour', () => {
  const colonnes = lesColonnes(declarations);
  expect(colonnes.length).toBeGreaterThan(150);
  expect(colonnesQuiDisent(colonnes, SENSIBLES)).toEqual([]);
});

it('aucun formulaire ne les demande', () => {
  const champs = fichiersDesEcrans().flatMap((fichier) => champsDesFormulaires(fichier));
  expect(champs.length).toBeGreaterThan(10);
  expect(champsDits(champs, SENSIBLES)).toEqual([]);
});
