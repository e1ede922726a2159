import { expect, it } from 'vitest';
import { verifierLesBudgets } from './budgets.ts';
import { unArbre } from './frontieres/un-arbre.essais.ts';

const ACCUEIL = 'src/se-rapprocher/accueil';
const lignes = (nombre: number, ligne = 'export const a = 1;') => `${ligne}\n`.repeat(nombre);

/** The shape of a whole module is looked at by its own test: the small tree has none. */
const depassent = (changements: Record<string, string>): string[] => {
  const { racine, raser } = unArbre(changements);
  try {
    return verifierLesBudgets(racine)
      .depassements.filter(({ inacheve, budget }) => !inacheve && !budget.startsWith('comments'))
      .map(({ budget, ou }) => `${budget} · ${ou}`);
  } finally {
    raser();
  }
};

it('un arbre sain passe', () => {
  expect(depassent({})).toEqual([]);
});

const MOYENS = Object.fromEntries(
  Array.from({ length: 30 }, (_, rang) => [`${ACCUEIL}/moyen-${rang}.ts`, lignes(90)]),
);
const LONGS = Object.fromEntries(
  Array.from({ length: 9 }, (_, rang) => [`${ACCUEIL}/long-${rang}.ts`, lignes(210)]),
);
const EPARS = Object.fromEntries(
  Array.from({ length: 8 }, (_, rang) => [`${ACCUEIL}/n-${rang}.ts`, '// accueillirDansLaSalle\n']),
);

it.each([
  ['un fichier de 401 lignes', 'no file above', { [`${ACCUEIL}/breche.ts`]: lignes(401) }],
  ['une médiane de 90 lignes', 'median file', MOYENS],
  ['un décile de 210 lignes', 'nine files in ten', LONGS],
  ['un dossier fourre-tout', 'no drawer name', { [`${ACCUEIL}/utils/breche.ts`]: lignes(1) }],
  ['un fichier fourre-tout', 'no drawer name', { 'outils/date-helpers.ts': lignes(1) }],
  [
    'un type au suffixe technique',
    'no suffix',
    { [`${ACCUEIL}/breche.ts`]: 'export interface OrientationService { id: string }\n' },
  ],
  ['une porte de 41 lignes', 'a door of', { [`${ACCUEIL}/index.ts`]: lignes(41) }],
  ['un export *', 'no export *', { [`${ACCUEIL}/breche.ts`]: "export * from './autre.ts';\n" }],
  [
    'un cas d’usage nommé partout',
    'a use case named',
    {
      ...EPARS,
      [`${ACCUEIL}/accueillir-dans-la-salle/accueillir-dans-la-salle.ts`]: lignes(1),
    },
  ],
  ['un README bavard', 'a README of', { [`${ACCUEIL}/README.md`]: lignes(31, 'Des mots.') }],
])('est vu : %s', (_quoi, budget, changements) => {
  expect(depassent(changements as Record<string, string>)).toContainEqual(
    expect.stringMatching(new RegExp(`^${budget}`)),
  );
});

it('« du service » est français, ce n’est pas un suffixe', () => {
  const texte = 'export interface PrestationDuService { id: string }\n';
  expect(depassent({ [`${ACCUEIL}/prestation.ts`]: texte })).toEqual([]);
});

it.each([
  ['trop de commentaires', lignes(400, '// pourquoi')],
  ['aucun commentaire', lignes(399)],
])('est vu : %s', (_quoi, texte) => {
  const { racine, raser } = unArbre({ [`${ACCUEIL}/breche.ts`]: texte });
  const budgets = verifierLesBudgets(racine).depassements.map(({ budget }) => budget);
  raser();
  expect(budgets).toContainEqual(expect.stringMatching(/^comments/));
});

it('est vu : un module qui range des données sans les déclarer ni dire qui peut', () => {
  const { racine, raser } = unArbre();
  const formes = verifierLesBudgets(racine).depassements.filter(({ inacheve }) => inacheve);
  raser();
  const ou = formes.map((forme) => forme.ou);
  expect(ou).toContain('src/referentiels/services/donnees.ts');
  expect(ou).toContain('src/referentiels/services/regles-d-acces.ts');
  expect(ou).toContain('src/referentiels/services/README.md');
});

it('Tisserin tient ses budgets', () => {
  const { lus, depassements } = verifierLesBudgets();
  expect(lus).toBeGreaterThan(400);
  expect(depassements.filter(({ inacheve }) => !inacheve)).toEqual([]);
});
