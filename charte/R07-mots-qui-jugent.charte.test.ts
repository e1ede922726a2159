import { expect, it } from 'vitest';
import { fichiersDesEcrans } from '../outils/textes/fichiers-lus.ts';
import { textesDe } from '../outils/textes/textes-des-ecrans.ts';

/** Words that hold a person to blame, or that name her by what she receives. Plain, without accents. */
const MOTS_QUI_JUGENT = [
  'cas (?:lourd|social|sociaux|difficile|complexe)s?',
  'non[- ]motives?',
  'manques? de motivation',
  'peu (?:motive|autonome|cooperatif|cooperative)s?',
  'non[- ]adhesion',
  'refus de soins?',
  'dans le deni',
  'assistes?',
  'beneficiaires?',
  'usagers?',
  'fraudeu(?:r|se)s?',
  'suspects?',
  'profite(?:r|nt)? du systeme',
  'defaillances? (?:parentale|educative)s?',
  'incapables?',
  'irresponsables?',
  'clandestine?s?',
  'a risques?',
  'injoignables?',
];
const MOTIF = new RegExp(`(?<![a-z])(?:${MOTS_QUI_JUGENT.join('|')})(?![a-z])`, 'g');

/** Someone else's word, quoted because the law or an institution names itself so. */
const CITATIONS = /commission des usagers|complementaire sante/g;

const platDe = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(CITATIONS, '');

const motsQuiJugent = (fichier: string, contenu?: string): string[] =>
  textesDe(fichier, contenu).flatMap(({ ligne, texte }) =>
    (platDe(texte).match(MOTIF) ?? []).map((mot) => `${fichier}:${ligne} ${mot}`),
  );

it.each([
  ["const t = { titre: 'Usager non motivé' };", 2],
  ['const P = () => <p>Un cas lourd</p>;', 1],
  ['const t = `Bénéficiaire dans le déni`;', 2],
])('la brèche est vue : %s', (texte, combien) => {
  expect(motsQuiJugent('breche.tsx', texte)).toHaveLength(combien);
});

it('la brèche est vue dans un modèle imprimé', () => {
  expect(motsQuiJugent('breche.typ', '= Votre suivi\nLe bénéficiaire signe ici.')).toEqual([
    'breche.typ:2 beneficiaire',
  ]);
});

it('aucun écran, aucun message, aucune feuille ne juge', () => {
  const fichiers = fichiersDesEcrans();
  expect(fichiers.length).toBeGreaterThan(150);
  expect(fichiers.flatMap((fichier) => motsQuiJugent(fichier))).toEqual([]);
});
