import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SAIN: Record<string, string> = {
  'src/demarrer.ts': "import { accueillir } from '#accueil';\naccueillir();\n",
  'src/socle/pur/index.ts': 'export const reussi = () => true;\n',
  'src/socle/index.ts':
    "export { sql } from 'kysely';\nexport { ouvrir } from './base/ouvrir.ts';\n",
  'src/socle/base/ouvrir.ts': "import pg from 'pg';\nexport const ouvrir = () => pg;\n",
  'src/interface/index.ts': "export { Bouton } from './bouton.tsx';\n",
  'src/interface/bouton.tsx':
    "import type { ReactNode } from 'react';\nimport { reussi } from '#socle/pur';\nexport const Bouton = (): ReactNode => reussi();\n",
  'src/referentiels/services/index.ts': "export { lire } from './stockage/lire.ts';\n",
  'src/referentiels/services/stockage/lire.ts':
    "import { sql } from '#socle';\nexport const lire = () => sql`select 1`;\n",
  'src/referentiels/services/essais.ts': 'export const unService = () => 1;\n',
  'src/referentiels/personnes/index.ts': 'export const personnes = 1;\n',
  'src/se-rapprocher/accueil/index.ts':
    "export { accueillir } from './accueillir/accueillir.ts';\n",
  'src/se-rapprocher/accueil/accueillir/accueillir.ts':
    "import { lire } from '#services';\nimport { juger } from '../domaine/juger.ts';\nexport const accueillir = () => [lire(), juger()];\n",
  'src/se-rapprocher/accueil/accueillir/accueillir.test.ts':
    "import { unService } from '../../../referentiels/services/essais.ts';\nunService();\n",
  'src/se-rapprocher/accueil/accueillir/accueillir.route.tsx':
    "import type { FastifyRequest } from 'fastify';\nimport { Bouton } from '#interface';\nexport const route = (_: FastifyRequest) => Bouton;\n",
  'src/se-rapprocher/accueil/domaine/juger.ts':
    "import { reussi } from '#socle/pur';\nexport const juger = () => reussi();\n",
  'src/applications/agents/index.ts':
    "import { accueillir } from '#accueil';\nexport const agents = accueillir;\n",
  'src/applications/public/index.ts': 'export const publique = 1;\n',
  'outils/outil.ts': 'export const outil = 1;\n',
};

/** A small house that respects every boundary, with these files added or changed; remove it with `raser`. */
export function unArbre(changements: Record<string, string> = {}, plancher = 1) {
  const racine = mkdtempSync(join(tmpdir(), 'tisserin-frontieres-'));
  const architecture = JSON.parse(readFileSync('architecture.json', 'utf8')) as {
    planchers: { fichiersLus: number };
  };
  architecture.planchers.fichiersLus = plancher;
  const fichiers: Record<string, string> = {
    'architecture.json': JSON.stringify(architecture),
    'package.json': readFileSync('package.json', 'utf8'),
    ...SAIN,
    ...changements,
  };
  for (const [chemin, texte] of Object.entries(fichiers)) {
    mkdirSync(join(racine, dirname(chemin)), { recursive: true });
    writeFileSync(join(racine, chemin), texte);
  }
  symlinkSync(resolve('node_modules'), join(racine, 'node_modules'));
  return { racine, raser: () => rmSync(racine, { recursive: true, force: true }) };
}
