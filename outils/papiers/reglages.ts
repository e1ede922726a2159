import type { Variable } from '#socle';
import { toutesLesVariables } from '../../src/reglages.ts';

const enCellule = (texte: string) => texte.replaceAll('|', '\\|');

const ligne = ({ nom, sert, sansElle, exemple, secret }: Variable): string => {
  const noms = secret ? `\`${nom}\` ou \`${nom}_FILE\`` : `\`${nom}\``;
  return `| ${noms} | ${enCellule(sert)} | ${enCellule(sansElle)} | \`${enCellule(exemple)}\` |`;
};

/** docs/reglages.md: every setting that the product reads. */
export const ecrireLesReglages = (): string =>
  [
    '# Réglages',
    '',
    'Écrit par `npm run docs` depuis les déclarations : ne pas corriger ici. Tout passe par l’environnement, lu une fois au départ. Ce qui ne tient pas, ou un nom qui n’existe pas, arrête le départ avec la ligne à écrire. Un secret peut venir d’un fichier, que nomme la variable suivie de `_FILE`. `npx tisserin demarrer --print-config` dit ce qui est lu, secrets cachés.',
    ...toutesLesVariables.flatMap(([quoi, variables]) => [
      '',
      `## ${quoi}`,
      '',
      '| Variable | Sert à | Sans elle | Exemple |',
      '|---|---|---|---|',
      ...variables.map(ligne),
    ]),
    '',
  ].join('\n');

/** `.env.example`: the same, to copy and fill in. */
export const ecrireLEnvironnement = (): string =>
  [
    '# Written by `npm run docs` from the declared settings. Copy to a file that only the service may read.',
    ...toutesLesVariables.flatMap(([quoi, variables]) => [
      '',
      `# ${quoi}`,
      ...variables.flatMap(({ nom, sert, sansElle, exemple }) => [
        `# ${sert} (sans elle : ${sansElle})`,
        `#${nom}=${exemple}`,
      ]),
    ]),
    '',
  ].join('\n');
