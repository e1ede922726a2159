import { lireLesPaquets } from '../dependances/licences.ts';

/** NOTICE: what Tisserin is delivered with, under which licence, from the lockfile; tools of development left out. */
export function ecrireLaNotice(verrou: string): string {
  const livres = lireLesPaquets(verrou)
    .filter(({ outil }) => !outil)
    .map(({ licence, ...reste }) => ({ ...reste, licence: licence ?? 'see its package' }));
  const licences = [...new Set(livres.map(({ licence }) => licence))].sort();
  const lignes = (voulue: string): string[] =>
    [
      ...new Set(
        livres
          .filter(({ licence }) => licence === voulue)
          .map(({ nom, version }) => `  ${nom} ${version}`),
      ),
    ].sort();
  return [
    'Tisserin',
    'Copyright 2026, the contributors to Tisserin',
    '',
    'Licensed under the EUPL, version 1.2 only (see LICENSE).',
    '',
    'The typeface is Atkinson Hyperlegible Next, copyright the Braille Institute of America,',
    'under the SIL Open Font License 1.1.',
    'Names of communes and their codes come from the Code officiel géographique (Insee), through',
    '@etalab/decoupage-administratif, under the Licence Ouverte 2.0.',
    'The AGGIR algorithm (src/referentiels/droits/aggir) is that of the Code de l’action sociale et des',
    'familles, annexe 2-2. Its owner, the Syndicat national de gérontologie clinique (SNGC), authorises its',
    'publication for the services of the State and local authorities; nobody else may use it, in particular',
    'for profit, without prior written authorisation. The folder can be replaced or removed.',
    'Persons, agents and structures of the demonstration are invented.',
    '',
    'Tisserin is delivered with these packages, each under its own licence:',
    ...licences.flatMap((licence) => ['', `${licence}`, ...lignes(licence)]),
    '',
  ].join('\n');
}
