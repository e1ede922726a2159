import { noticePour } from '#applications/public';
import { direLaConservation, type Public, traitementDe } from '#conservation';
import type { DeclarationDeModule } from '#socle';

const uniques = (textes: readonly string[]): string => [...new Set(textes)].join(' ; ');

/** For staff and correspondents: the same facts, in the words of the declarations. */
function partiesPour(declarations: readonly DeclarationDeModule[], lecteur: Public): string[] {
  return declarations
    .filter(({ schema }) => traitementDe(schema).publics.includes(lecteur))
    .flatMap(({ schema, tables, fichiers }) => {
      const { titre, base } = traitementDe(schema);
      const tenues = [...Object.values(tables), ...Object.values(fichiers)].filter(
        ({ personnelles }) => personnelles.length > 0,
      );
      if (tenues.length === 0) return [];
      return [
        `### ${titre}`,
        '',
        `- **Pour** : ${uniques(tenues.map(({ finalite }) => finalite))}`,
        `- **Base** : ${base}`,
        `- **Qui lit** : ${uniques(tenues.map(({ lecteurs }) => lecteurs))}`,
        `- **Jusqu’à quand** : ${uniques(tenues.map(direLaConservation))}`,
        '',
      ];
    });
}

const pourLesHabitants = (declarations: readonly DeclarationDeModule[], langue: 'fr' | 'en') =>
  noticePour(declarations, 'habitant', langue).parts.map(
    ({ titre, pourquoi, garde }) => `- **${titre}** : ${pourquoi} ${garde}`,
  );

const COMMUN = [
  '- **Responsable** : le Département qui met Tisserin en service ; il ajoute son adresse, et celle de sa déléguée ou de son délégué à la protection des données (`TISSERIN_CONTACT_DPO`).',
  '- **Source** : vous-même, votre service, ou le fichier repris d’un outil précédent (art. 14).',
  '- **Transfert hors de l’Union, décision automatisée** : aucun.',
  '- **Vos droits** : accès, rectification, effacement, limitation, opposition (art. 15 à 21), auprès de la déléguée ou du délégué ; réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  '- **Fournir ces données** : nécessaire pour employer l’outil ; sans elles, pas de compte ni de lien.',
  '',
];

/** docs/notices.md: articles 13 and 14 for each audience; residents read theirs at `/vos-donnees`. */
export const ecrireLesNotices = (declarations: readonly DeclarationDeModule[]): string =>
  [
    '# Ce que nous disons aux personnes',
    '',
    'Écrit par `npm run docs` d’après les déclarations (RGPD, art. 13 et 14). Les habitants lisent la leur à `/vos-donnees`, en français et en anglais, depuis le bas de chaque page ; celles des agents et des correspondants sont à remettre avec le compte ou le premier lien. À faire relire par la déléguée ou le délégué à la protection des données.',
    '',
    '## Aux habitants',
    '',
    'La page entière est dans `src/applications/public/informer/mots.ts`. Ce qui est gardé :',
    '',
    ...pourLesHabitants(declarations, 'fr'),
    '',
    '## To residents',
    '',
    ...pourLesHabitants(declarations, 'en'),
    '',
    '## Aux agents',
    '',
    ...COMMUN,
    ...partiesPour(declarations, 'agent'),
    '## Aux correspondants des partenaires',
    '',
    ...COMMUN,
    ...partiesPour(declarations, 'correspondant'),
  ].join('\n');
