import { variablesDuFournisseur } from '#comptes';
import { variablesDesFacteurs } from '#messages';
import { variablesDeLaMdph } from '#pch';
import { variablesDesRappels } from '#rendez-vous';
import { variablesDesSauvegardes } from '#sauvegardes';
import { variablesDesCahiers } from '#secours';
import {
  direLesVariables,
  type Env,
  fautesDeFrappe,
  type Variable,
  variablesDeLaTelemetrie,
  variablesDesDelais,
  variablesDuSocle,
} from '#socle';
import { variablesDesSystemes } from '#systemes';

/** Every setting of the product, by what it is about: docs/reglages.md and `.env.example` are drawn from it. */
export const toutesLesVariables: readonly (readonly [
  quoi: string,
  variables: readonly Variable[],
])[] = [
  ['Le processus et sa base', Object.values(variablesDuSocle)],
  ['Ce que le processus attend, et jusqu’à quand', Object.values(variablesDesDelais)],
  ['Le fournisseur d’identité (OpenID Connect)', Object.values(variablesDuFournisseur)],
  ['Les sauvegardes', Object.values(variablesDesSauvegardes)],
  ['Les cahiers de secours', Object.values(variablesDesCahiers)],
  ['L’échange avec la MDPH', Object.values(variablesDeLaMdph)],
  ['Les messages qui partent', Object.values(variablesDesFacteurs)],
  ['Les rappels de rendez-vous', Object.values(variablesDesRappels)],
  ['Les annonces aux logiciels des partenaires', Object.values(variablesDesSystemes)],
  ['Dire où passe le temps (OpenTelemetry)', Object.values(variablesDeLaTelemetrie)],
];

const variables = toutesLesVariables.flatMap(([, unes]) => unes);

/** Names that our own programs hand to one another. */
const INTERNES = [
  'TISSERIN_LANCE_PAR_NODE',
  'TISSERIN_DEVELOPPEMENT',
  'TISSERIN_TRACE_DES_PANNES',
  'TISSERIN_TEST_ANNUAIRES',
  'TISSERIN_TEST_BASE',
  'TISSERIN_TEST_POSTGRES_URL',
];

/** A name of ours that no setting bears, in the sentence that gives the nearest. */
export const fautesDansLesNoms = (env: Env): string[] =>
  fautesDeFrappe(variables, env, { prefixe: 'TISSERIN_', ignorees: INTERNES });

/** What this process would run with, secrets hidden. */
export const direLaConfiguration = (env: Env): string[] => direLesVariables(variables, env);
