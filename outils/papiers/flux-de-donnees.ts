import { direLaConservation } from '#conservation';
import type { DeclarationDeModule } from '#socle';

const unModule = ({ schema, tables, fichiers }: DeclarationDeModule): string[] => [
  `## ${schema.replaceAll('_', ' ')}`,
  '',
  ...[
    ...Object.entries(tables).map(([nom, une]) => [`${schema}.${nom}`, une] as const),
    ...Object.entries(fichiers).map(([nom, une]) => [`${nom} (fichier)`, une] as const),
  ].flatMap(([table, declaration]) => {
    const { finalite, lecteurs, personnelles, techniques } = declaration;
    return [
      `### \`${table}\``,
      '',
      `- **Pour quoi** : ${finalite}`,
      `- **Qui lit** : ${lecteurs}`,
      `- **Combien de temps** : ${direLaConservation(declaration)}`,
      `- **Ce qui touche à quelqu’un** : ${personnelles.length > 0 ? personnelles.map((nom) => `\`${nom}\``).join(', ') : 'rien'}`,
      `- **Ce qui n’en dit rien** : ${techniques.length > 0 ? techniques.map((nom) => `\`${nom}\``).join(', ') : 'rien'}`,
      '',
    ];
  }),
];

/** docs/flux-de-donnees.md, from the declarations that migrations are checked against. */
export const ecrireLesFlux = (declarations: readonly DeclarationDeModule[]): string => {
  const tables = declarations.reduce((somme, { tables }) => somme + Object.keys(tables).length, 0);
  return [
    '# Les flux de données',
    '',
    'Écrits par `npm run docs` d’après les déclarations des modules (`donnees.ts`). Une colonne qui n’est pas déclarée ne migre pas : cette page est donc complète.',
    '',
    `${tables} tables dans ${declarations.length} schémas. Qui lit vraiment quoi est vérifié table par table, lecteur par lecteur, dans la base (\`src/matrice.base.test.ts\`).`,
    '',
    ...declarations.flatMap(unModule),
  ].join('\n');
};
