import type { Architecture } from '../architecture/lire-l-architecture.ts';

/** The folders of src/, in the order of the projet social: what is shared first, then its three axes. */
const ETAGES: readonly [dossier: string, titre: string, phrase: string][] = [
  ['src/socle', 'Le socle', 'aucun mot du métier : base, HTTP, horloge, tâches'],
  ['src/interface', 'L’interface', 'jetons, composants accessibles, voix'],
  ['src/trame', 'La trame', 'ce que toutes les pièces promettent de même'],
  ['src/referentiels', 'Les référentiels', 'ce que tous nomment'],
  ['src/se-rapprocher', 'Se rapprocher', 'axe 1 : accueillir, accompagner'],
  ['src/se-rassembler', 'Se rassembler', 'axe 2 : orienter, partager, passer le relais'],
  ['src/s-ouvrir', 'S’ouvrir', 'axe 3 : partenaires, territoires'],
  [
    'src/applications',
    'Les applications',
    'ce que chacun voit : menus et mise en page, aucune règle',
  ],
];

const dansLEtage = ({ modules }: Architecture, dossier: string): string[] =>
  Object.entries(modules)
    .filter(([, module]) => `${module.dossier}/`.startsWith(`${dossier}/`))
    .map(([nom]) => nom);

/** Edges that no longer path already says: a drawing with all of them cannot be read. */
function traitsUtiles({ modules }: Architecture, batis: readonly string[]): [string, string][] {
  const vers = (nom: string) =>
    (modules[nom]?.importe ?? []).filter((autre) => batis.includes(autre) && autre !== nom);
  const atteint = (de: string, but: string): boolean =>
    vers(de).some((autre) => autre === but || atteint(autre, but));
  return batis.flatMap((nom) =>
    vers(nom)
      .filter((but) => !vers(nom).some((autre) => autre !== but && atteint(autre, but)))
      .map((but): [string, string] => [nom, but]),
  );
}

const cleDe = (nom: string) => nom.replace(/[^a-z]/g, '_');

function dessin(architecture: Architecture, batis: readonly string[]): string[] {
  const applications = batis.filter((nom) => nom.startsWith('applications/'));
  const montres = batis.filter((nom) => !applications.includes(nom));
  const etages = ETAGES.flatMap(([dossier, titre]) => {
    const siens = dansLEtage(architecture, dossier).filter((nom) => montres.includes(nom));
    if (siens.length === 0) return [];
    return [
      `  subgraph ${cleDe(dossier)}["${titre}"]`,
      ...siens.map((nom) => `    ${cleDe(nom)}["${nom}"]`),
      '  end',
    ];
  });
  const traits = traitsUtiles(architecture, montres).map(
    ([de, vers]) => `  ${cleDe(de)} --> ${cleDe(vers)}`,
  );
  return ['```mermaid', 'flowchart TD', ...etages, ...traits, '```'];
}

function tableau(architecture: Architecture, batis: readonly string[], dossier: string): string[] {
  return dansLEtage(architecture, dossier).map((nom) => {
    const module = architecture.modules[nom];
    const importe = (module?.importe ?? []).map((autre) => `\`${autre}\``).join(', ');
    const etat = batis.includes(nom)
      ? `[\`${module?.dossier}\`](../${module?.dossier})`
      : 'à venir';
    return `| \`${nom}\` | ${etat} | ${importe || 'rien'} |`;
  });
}

/** docs/carte.md, from architecture.json and the folders that are there. */
export function dessinerLaCarte(architecture: Architecture, batis: readonly string[]): string {
  const lectures = Object.entries(architecture.lectures).map(
    ([vue, lecteurs]) => `- \`${vue}\`, lue par ${lecteurs.map((nom) => `\`${nom}\``).join(', ')}`,
  );
  return [
    '# La carte',
    '',
    'Écrite par `npm run docs` d’après `architecture.json`. Un module n’en connaît un autre que par sa porte (`index.ts`, sous le nom `#module`) ; `npm run frontieres` le vérifie à chaque changement.',
    '',
    `${batis.length} modules bâtis sur ${Object.keys(architecture.modules).length}. Le dessin montre les bâtis, sans les applications qui les composent tous ; un trait déjà dit par un chemin plus long n’est pas dessiné.`,
    '',
    ...dessin(architecture, batis),
    '',
    ...ETAGES.flatMap(([dossier, titre, phrase]) => [
      `## ${titre}`,
      '',
      `${phrase[0]?.toUpperCase()}${phrase.slice(1)}.`,
      '',
      '| Module | Dossier | Peut importer |',
      '|---|---|---|',
      ...tableau(architecture, batis, dossier),
      '',
    ]),
    '## Ce qui se lit d’un schéma à l’autre',
    '',
    ...(lectures.length > 0 ? lectures : ['Rien.']),
    '',
  ].join('\n');
}
