import { direLaConservation, traitementDe } from '#conservation';
import type { DeclarationDeModule, DeclarationDeTable } from '#socle';

const uniques = (textes: readonly string[]): string => [...new Set(textes)].join(' ; ');

function unTraitement({ schema, tables, fichiers }: DeclarationDeModule): string[] {
  const { titre, base, qui } = traitementDe(schema);
  const siennes: DeclarationDeTable[] = [...Object.values(tables), ...Object.values(fichiers)];
  const personnelles = siennes.flatMap((table) => table.personnelles);
  return [
    `## ${titre}`,
    '',
    `- **Base légale** : ${base}`,
    `- **Personnes concernées** : ${qui}`,
    `- **Finalités** : ${uniques(siennes.map((table) => table.finalite))}`,
    `- **Données** : ${personnelles.length > 0 ? uniques(personnelles.map((nom) => nom.replaceAll('_', ' '))) : 'aucune donnée personnelle'}`,
    `- **Destinataires** : ${uniques(siennes.map((table) => table.lecteurs))}`,
    `- **Transferts hors de l’Union** : aucun`,
    `- **Conservation** : ${uniques(siennes.map(direLaConservation))}`,
    '- **Sécurité** : les mesures communes, en tête',
    '',
  ];
}

/** docs/registre.md: article 30 of the GDPR, as far as the code can tell; the controller completes it. */
export const ecrireLeRegistre = (declarations: readonly DeclarationDeModule[]): string =>
  [
    '# Le registre des traitements',
    '',
    'Écrit par `npm run docs` d’après les déclarations (RGPD, art. 30.1). Chaque traitement dit ses finalités, les personnes et les données concernées, ses destinataires, ses transferts, ses durées et ses mesures de sécurité.',
    '',
    'À compléter par le Département, parce que le logiciel ne peut pas le savoir :',
    '',
    '- **Responsable du traitement** (art. 30.1.a) : nom, adresse, représentant ; et co-responsables s’il y en a',
    '- **Déléguée ou délégué à la protection des données** : nom, et l’adresse de `TISSERIN_CONTACT_DPO`',
    '- **Sous-traitants** : hébergement, SMS, courriels ; leur contrat (art. 28)',
    '',
    'Mesures de sécurité communes (art. 32) : transaction par lecteur sous des règles forcées dans la base, trace de chaque lecture et écriture dans la même transaction, journal scellé, sauvegardes et cahiers de secours chiffrés pour des clés que ce serveur n’a pas, aucun appel à un site tiers. Aucune décision automatisée, aucun profilage. L’analyse d’impact : [aipd.md](aipd.md).',
    '',
    ...declarations.flatMap(unTraitement),
  ].join('\n');
