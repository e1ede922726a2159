import { direLaConservation, traitementDe } from '#conservation';
import type { DeclarationDeModule, DeclarationDeTable } from '#socle';

const uniques = (textes: readonly string[]): string => [...new Set(textes)].join(' ; ');

function unTraitement({ schema, tables }: DeclarationDeModule): string[] {
  const { titre, base, qui } = traitementDe(schema);
  const siennes: DeclarationDeTable[] = Object.values(tables);
  const personnelles = siennes.flatMap((table) => table.personnelles);
  return [
    `## ${titre}`,
    '',
    `- **Base légale** : ${base}`,
    `- **Personnes concernées** : ${qui}`,
    `- **Finalités** : ${uniques(siennes.map((table) => table.finalite))}`,
    `- **Données** : ${personnelles.length > 0 ? uniques(personnelles.map((nom) => nom.replaceAll('_', ' '))) : 'aucune donnée personnelle'}`,
    `- **Destinataires** : ${uniques(siennes.map((table) => table.lecteurs))}`,
    `- **Conservation** : ${uniques(siennes.map(direLaConservation))}`,
    '',
  ];
}

/** docs/registre.md: article 30 of the GDPR, as far as the code can tell; the controller completes it. */
export const ecrireLeRegistre = (declarations: readonly DeclarationDeModule[]): string =>
  [
    '# Le registre des traitements',
    '',
    'Écrit par `npm run docs` d’après les déclarations (RGPD, art. 30). Le responsable du traitement est le département qui met Tisserin en service : il y ajoute son nom, celui de sa déléguée ou de son délégué à la protection des données, ses sous-traitants, et son analyse d’impact.',
    '',
    'Mesures de sécurité communes : transaction par lecteur sous des règles forcées dans la base, trace de chaque lecture et écriture dans la même transaction, journal scellé, aucun appel à un site tiers, aucune donnée hors de l’Union. Aucun transfert, aucune décision automatisée, aucun profilage.',
    '',
    ...declarations.flatMap(unTraitement),
  ].join('\n');
