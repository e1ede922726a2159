import { existsSync, globSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { lireLArchitecture, modulesBatis } from './architecture/lire-l-architecture.ts';
import { unArbre } from './frontieres/un-arbre.essais.ts';
import { verifierLesFrontieres } from './frontieres.ts';

async function franchies(changements: Record<string, string>, plancher?: number) {
  const { racine, raser } = unArbre(changements, plancher);
  try {
    const { lus, franchissements } = await verifierLesFrontieres(racine);
    expect(lus).toBeGreaterThan(10);
    return franchissements.map(({ regle, de }) => `${regle} ${de}`);
  } finally {
    raser();
  }
}

const ACCUEIL = 'src/se-rapprocher/accueil';

it('un arbre sain passe', async () => {
  expect(await franchies({})).toEqual([]);
});

/** What is planted, the rule that must see it, where, and its text. */
const BRECHES = [
  [
    'l’intérieur d’un autre module',
    'porte',
    `${ACCUEIL}/breche.ts`,
    "import '../../referentiels/services/stockage/lire.ts';",
  ],
  [
    'l’intérieur d’un autre module, pour un type seulement',
    'porte',
    `${ACCUEIL}/breche.ts`,
    "import type { lire } from '../../referentiels/services/stockage/lire.ts';\nexport type L = typeof lire;",
  ],
  [
    'l’intérieur d’un autre module, depuis un essai',
    'porte',
    `${ACCUEIL}/breche.test.ts`,
    "import '../../referentiels/services/stockage/lire.ts';",
  ],
  [
    'la porte d’un autre module, par un chemin',
    'porte',
    `${ACCUEIL}/breche.ts`,
    "import '../../referentiels/services/index.ts';",
  ],
  [
    'l’intérieur d’un module, depuis la composition',
    'porte',
    'src/breche.ts',
    "import './referentiels/services/stockage/lire.ts';",
  ],
  [
    'un module que architecture.json ne permet pas',
    'module',
    'src/referentiels/services/breche.ts',
    "import '#accueil';",
  ],
  [
    'un module non permis, par un import dynamique',
    'module',
    'src/referentiels/services/breche.ts',
    "export const b = () => import('#accueil');",
  ],
  [
    'les personnes, depuis l’observatoire',
    'module',
    'src/se-rapprocher/observatoire/breche.ts',
    "import '#personnes';",
  ],
  [
    'une application, depuis une autre',
    'application',
    'src/applications/agents/breche.ts',
    "import { publique } from '../public/index.ts';\nexport const b = publique;",
  ],
  [
    'un cas d’usage, depuis le domaine',
    'domaine',
    `${ACCUEIL}/domaine/breche.ts`,
    "import '#socle';",
  ],
  ['un paquet, depuis le domaine', 'domaine', `${ACCUEIL}/domaine/breche.ts`, "import 'zod';"],
  [
    'l’horloge du système, depuis le domaine',
    'domaine',
    `${ACCUEIL}/domaine/breche.ts`,
    "import 'node:fs';",
  ],
  [
    'Kysely hors du stockage',
    'sql',
    `${ACCUEIL}/breche.ts`,
    "import { Kysely } from 'kysely';\nexport const b = Kysely;",
  ],
  ['PGlite hors du stockage', 'sql', `${ACCUEIL}/breche.ts`, "import '@electric-sql/pglite';"],
  [
    'le mot sql`` hors du stockage',
    'sql',
    `${ACCUEIL}/breche.ts`,
    "import { sql } from '#socle';\nexport const b = sql`select 1`;",
  ],
  [
    'une requête de Kysely hors du stockage',
    'sql',
    `${ACCUEIL}/breche.ts`,
    'export const b = (bd: { selectFrom(t: string): unknown }) => bd.selectFrom("accueil.venue");',
  ],
  ['Fastify hors des routes', 'http', `${ACCUEIL}/breche.ts`, "import 'fastify';"],
  [
    'un greffon de Fastify hors des routes',
    'http',
    `${ACCUEIL}/breche.ts`,
    "import '@fastify/cookie';",
  ],
  ['node:http hors des routes', 'http', `${ACCUEIL}/breche.ts`, "import 'node:http';"],
  [
    'une route, depuis le stockage',
    'http',
    `${ACCUEIL}/stockage/breche.ts`,
    "import '../accueillir/accueillir.route.tsx';",
  ],
  ['un paquet, depuis l’interface', 'interface', 'src/interface/breche.tsx', "import 'zod';"],
  ['un module, depuis l’interface', 'module', 'src/interface/breche.tsx', "import '#services';"],
  [
    'un outil, depuis la production',
    'production',
    `${ACCUEIL}/breche.ts`,
    "import '../../../outils/outil.ts';",
  ],
  [
    'un essai, depuis la production',
    'production',
    'src/referentiels/services/breche.ts',
    "import './essais.ts';",
  ],
  [
    'un fichier qui n’existe pas',
    'introuvable',
    `${ACCUEIL}/breche.ts`,
    "import './nulle-part.ts';",
  ],
  ['un dossier sans module', 'sans-module', 'src/ailleurs/breche.ts', 'export const b = 1;'],
] as const;

/** All the breaches in one tree, each in a file of its own. */
const fichierDe = (ou: string, rang: number) => ou.replace('breche', `breche-${rang}`);
let trouvees: string[] = [];
beforeAll(async () => {
  trouvees = await franchies(
    Object.fromEntries(BRECHES.map(([, , ou, texte], rang) => [fichierDe(ou, rang), `${texte}\n`])),
  );
});

it.each(BRECHES.map((breche, rang) => [...breche, rang] as const))(
  'est vu : %s',
  (_quoi, regle, ou, _texte, rang) => {
    expect(trouvees).toContain(`${regle} ${fichierDe(ou, rang)}`);
  },
);

it('rien d’autre que les brèches n’est signalé', () => {
  expect(trouvees.filter((trouvee) => !/ \S*breche-\d/.test(trouvee))).toEqual([]);
});

it('est vu : un cycle', async () => {
  const cycles = await franchies({
    [`${ACCUEIL}/a.ts`]: "import './b.ts';\n",
    [`${ACCUEIL}/b.ts`]: "import './a.ts';\n",
  });
  expect(cycles.filter((trouvee) => trouvee.startsWith('cycle')).length).toBeGreaterThan(0);
});

it('est vu : un nombre de fichiers lus sous le plancher', async () => {
  expect(await franchies({}, 1000)).toContainEqual(expect.stringMatching(/^plancher/));
});

it('une architecture qui nomme un module inconnu est refusée', async () => {
  const architecture = readFileSync('architecture.json', 'utf8').replace('"@trame"', '"@trane"');
  await expect(franchies({ 'architecture.json': architecture })).rejects.toThrow('@trane');
});

it('les frontières de Tisserin tiennent, et tout fichier de src est lu', async () => {
  const { lus, franchissements } = await verifierLesFrontieres();
  expect(franchissements).toEqual([]);
  expect(lus).toBe(globSync('src/**/*.{ts,tsx}').length);
});

it('chaque module bâti a sa clé exacte dans package.json, sans joker', () => {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    imports: Record<string, string>;
  };
  expect(Object.keys(imports).filter((cle) => cle.includes('*'))).toEqual([]);
  for (const [nom, { dossier }] of modulesBatis(lireLArchitecture())) {
    if (nom.startsWith('applications/') || !existsSync(`${dossier}/index.ts`)) continue;
    expect(imports[`#${nom}`]).toBe(`./${dossier}/index.ts`);
  }
});
