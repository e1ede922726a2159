import { direLaConservation, traitementDe } from '#conservation';
import type { DeclarationDeModule } from '#socle';
import { direLEssai } from './preuves.ts';
import { RISQUES, type Risque } from './risques.ts';

const unTraitement = ({ schema, tables, fichiers }: DeclarationDeModule): string => {
  const { titre, qui, base } = traitementDe(schema);
  const toutes = [...Object.values(tables), ...Object.values(fichiers)];
  const personnelles = toutes.reduce((n, { personnelles: p }) => n + p.length, 0);
  return `| ${titre} | ${qui} | ${base} | ${personnelles} |`;
};

const unRisque = ({ quoi, pourQui, dOu, mesures, reste }: Risque, rang: number): string[] => [
  `### ${rang + 1}. ${quoi}`,
  '',
  `- **Ce que cela ferait** : ${pourQui}`,
  `- **D’où cela viendrait** : ${dOu}`,
  '- **Ce qui est bâti contre** :',
  ...mesures.map(({ dit, essai }) => `  - ${dit} (${direLEssai(essai)})`),
  `- **Ce qu’un logiciel ne sait pas dire** : ${reste}`,
  '- **Gravité, vraisemblance, décision** : à remplir',
  '',
];

const A_DECIDER = [
  'Le nom du responsable, de sa déléguée ou de son délégué à la protection des données, et leur avis (RGPD, art. 35.2).',
  'L’avis des personnes concernées, ou pourquoi il n’est pas demandé (art. 35.9).',
  'La gravité et la vraisemblance de chaque risque, et si ce qui reste est acceptable ; sinon, la consultation de la CNIL (art. 36).',
  'Les sous-traitants (hébergement, SMS, courriels), leur contrat et leur pays.',
  'Qui relit les traces, qui décide d’effacer une demande, qui tient la mission protection.',
  'Les durées marquées « Tisserin » dans le registre : ce sont des propositions.',
  'La date de la prochaine relecture ; trois ans au plus, ou avant chaque usage nouveau.',
];

/** docs/aipd.md: a draft of the impact assessment, as far as declarations and tests can say; a human signs it. */
export function ecrireLAipd(declarations: readonly DeclarationDeModule[]): string {
  const decidees = declarations.flatMap(({ schema, tables }) =>
    Object.entries(tables)
      .filter(([, { conservation }]) => conservation.effacement === 'decision-humaine')
      .map(([nom, table]) => `- \`${schema}.${nom}\` : ${direLaConservation(table)}`),
  );
  return [
    '# Analyse d’impact relative à la protection des données : projet',
    '',
    'Écrit par `npm run docs` d’après les déclarations et les essais (RGPD, art. 35). C’est un projet : l’accompagnement social de personnes vulnérables est sur la liste de la CNIL (délibération 2018-327), l’analyse est donc obligatoire, et une personne la signe. Rien n’est à corriger ici : ce qui est dit des données vient de `donnees.ts`, ce qui est dit des mesures nomme l’essai qui les tient, et un essai qui n’existe plus fait échouer la construction.',
    '',
    '## Ce qui est fait',
    '',
    'Accueillir des personnes sans condition, entendre leur demande, y répondre ou les orienter, tenir ce qui est promis. Les données sont écrites par les agents qui reçoivent et par les personnes elles-mêmes ; elles restent dans une base par département, sans transfert.',
    '',
    '| Traitement | Personnes concernées | Base | Données personnelles déclarées |',
    '|---|---|---|---|',
    ...declarations.map(unTraitement),
    '',
    'Le détail (finalités, destinataires, durées) est dans [registre.md](registre.md) ; table par table, dans [flux-de-donnees.md](flux-de-donnees.md). Ce que lisent les personnes est dans [notices.md](notices.md) et à `/vos-donnees`.',
    '',
    '## Nécessité et proportion',
    '',
    '- **Base** : mission d’intérêt public (art. 6.1.e) ; nul accord n’est demandé pour être reçu. L’accord l’est pour partager avec un partenaire, et se reprend.',
    '- **Minimisation** : ni identité, ni papier, ni adresse ne sont exigés ; douze champs au plus sur une fiche ; aucune donnée d’origine, de religion, de santé ou de séjour dans une colonne. Les mots libres de la personne peuvent en dire : ils ne sont lus que par son équipe, et jamais comptés.',
    '- **Durées** : trois sortes s’effacent seules (réponses simples, brouillons, rendez-vous sans dossier) ; les lignes techniques aussi. Le reste attend une décision humaine :',
    '',
    ...decidees,
    '',
    '- **Droits** : lire, savoir qui a lu, corriger, effacer, s’opposer, depuis le reçu ou dans un lieu d’accueil ; un mois pour répondre.',
    '- **Décision automatisée, profilage** : aucun. **Transfert hors de l’Union** : aucun par le logiciel.',
    '',
    '## Risques et mesures',
    '',
    ...RISQUES.flatMap(unRisque),
    '## Ce qu’une personne doit encore décider',
    '',
    ...A_DECIDER.map((une) => `- [ ] ${une}`),
    '',
  ].join('\n');
}
