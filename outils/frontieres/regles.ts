import type { IForbiddenRuleType } from 'dependency-cruiser';
import type { Architecture, Module } from '../architecture/lire-l-architecture.ts';

/** Tests and their builders: they may take from any door, from any `essais.ts`, and from outils/. */
export const ESSAIS = '[.](test|essais)[.]tsx?$|/essais[.]tsx?$|/essais/';

const ROUTE_OU_PAGE = '[.](route|page)[.]tsx?$';

/** A package, installed (through a link or not) or merely named. */
const paquets = (...noms: string[]) => `(^|/)(node_modules/)?(${noms.join('|')})(/|$)`;

/** `name`: the kind of boundary and why, after a colon, since that alone comes back with what crossed it. */
type Regle = Omit<Extract<IForbiddenRuleType, { scope?: unknown }>, 'severity'>;

const estUneApplication = (nom: string) => nom.startsWith('applications/');

/** The folder of a module as a pattern, without the modules that live inside it (socle/pur in socle). */
function territoireDe(dossier: string, { modules }: Architecture): string {
  const dedans = Object.values(modules)
    .filter((autre) => autre.dossier.startsWith(`${dossier}/`))
    .map((autre) => autre.dossier.slice(dossier.length + 1));
  return dedans.length === 0 ? `^${dossier}/` : `^${dossier}/(?!(${dedans.join('|')})/)`;
}

/** What one module may take from the others: those that architecture.json names. */
function regleDuModule(nom: string, architecture: Architecture): Regle {
  const { dossier, importe } = architecture.modules[nom] as Module;
  const permis = importe.map((autre) =>
    territoireDe((architecture.modules[autre] as Module).dossier, architecture),
  );
  const soi = territoireDe(dossier, architecture);
  return {
    name: `${estUneApplication(nom) ? 'application' : 'module'}: ${nom} may not import this (architecture.json)`,
    from: { path: soi, pathNot: ESSAIS },
    to: { path: '^src/', pathNot: [soi, ...permis] },
  };
}

/** A module is seen from outside by its index.ts alone, under its `#name`; its `essais.ts` by tests. */
function reglesDeLaPorte(dossier: string, architecture: Architecture): Regle[] {
  const soi = territoireDe(dossier, architecture);
  const porte = `^${dossier}/index[.]tsx?$`;
  return [
    {
      name: `porte: the inside of ${dossier} is its own, go through its index.ts`,
      from: { path: '^src/', pathNot: [soi, ESSAIS] },
      to: { path: soi, pathNot: porte },
    },
    {
      name: `porte: tests too go through the index.ts of ${dossier}, or its essais.ts`,
      from: { path: ESSAIS, pathNot: soi },
      to: { path: soi, pathNot: [porte, ESSAIS] },
    },
    {
      name: `porte: name ${dossier} by its key of package.json, not by a path`,
      from: { path: '^src/', pathNot: [soi, ESSAIS] },
      to: { path: porte, dependencyTypesNot: ['aliased-subpath-import'] },
    },
  ];
}

const REGLES_DE_NATURE: readonly Regle[] = [
  {
    name: 'domaine: domaine/ is pure: it imports its own folder and #socle/pur',
    from: { path: '^(src/.+/domaine)/', pathNot: ESSAIS },
    to: { pathNot: ['^$1/', '^src/socle/pur/index[.]ts$'] },
  },
  {
    name: 'sql: SQL stays in stockage/ and src/socle/base',
    from: {
      path: '^src/',
      pathNot: [ESSAIS, '/stockage/', '^src/socle/base/', '^src/socle/index[.]ts$'],
    },
    to: { path: paquets('kysely', 'pg', '@electric-sql/pglite') },
  },
  {
    name: 'http: HTTP stays in *.route.ts(x), *.page.tsx and src/socle/http',
    from: { path: '^src/', pathNot: [ESSAIS, ROUTE_OU_PAGE, '^src/socle/http/', '[.]d[.]ts$'] },
    to: { path: [paquets('fastify', '@fastify/[^/]+'), '^(node:)?https?$'] },
  },
  {
    name: 'http: rules and storage know no page',
    from: { path: '^src/.+/(domaine|stockage)/' },
    to: { path: ROUTE_OU_PAGE },
  },
  {
    name: 'interface: interface draws: React, Turbo in the browser and #socle/pur, no other package',
    from: { path: '^src/interface/', pathNot: ESSAIS },
    to: {
      path: 'node_modules/',
      pathNot: [
        paquets('react', 'react-dom', '@types/react', '@types/react-dom', '@hotwired/turbo'),
      ],
    },
  },
  {
    name: 'production: what runs in production imports no test and no tool',
    from: { path: '^src/.+/', pathNot: ESSAIS },
    to: { path: ['^outils/', '^parcours/', '^charte/', '^attaques/', ESSAIS] },
  },
  { name: 'cycle: no cycle', from: {}, to: { circular: true } },
  { name: 'introuvable: nothing is there', from: { path: '^src/' }, to: { couldNotResolve: true } },
];

/** Every boundary of the house, as dependency-cruiser wants them. */
export const reglesDesFrontieres = (architecture: Architecture): IForbiddenRuleType[] =>
  [
    ...Object.keys(architecture.modules).map((nom) => regleDuModule(nom, architecture)),
    ...Object.values(architecture.modules).flatMap(({ dossier }) =>
      reglesDeLaPorte(dossier, architecture),
    ),
    ...REGLES_DE_NATURE,
  ].map((regle) => ({ ...regle, severity: 'error' }));
