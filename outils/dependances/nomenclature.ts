import { spawnSync } from 'node:child_process';
import type { Paquet } from './licences.ts';

interface Composant {
  'bom-ref'?: string;
  name?: string;
  version?: string;
  purl?: string;
  licenses?: unknown[];
}
interface Dependances {
  ref: string;
  dependsOn?: string[];
}
export interface Nomenclature {
  bomFormat?: string;
  specVersion?: string;
  metadata?: { component?: Composant & Record<string, unknown> };
  components?: Composant[];
  dependencies?: Dependances[];
}

const nommer = ({ name, version }: Composant): string => `${name} ${version}`;
const livresParmi = (paquets: readonly Paquet[]): Set<string> =>
  new Set(paquets.filter(({ outil }) => !outil).map(({ nom, version }) => `${nom} ${version}`));

/**
 * What npm knows of what is delivered, as CycloneDX. Not by its `--omit=dev`, which also leaves out what a tool and the
 * product both need: the lockfile says what is delivered. @throws the words of npm
 */
export function dresserLaNomenclature(
  produit: { name: string; version: string },
  paquets: readonly Paquet[],
): Nomenclature {
  const { stdout, stderr, status, error } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(error?.message ?? stderr);
  const lue = JSON.parse(stdout) as Nomenclature;
  // npm names the root after its folder.
  const { name, version } = produit;
  const racine = { ...lue.metadata?.component, name, version, purl: `pkg:npm/${name}@${version}` };
  const livres = livresParmi(paquets);
  const components = (lue.components ?? []).filter((un) => livres.has(nommer(un)));
  const gardees = new Set([racine, ...components].map((un) => un['bom-ref']));
  const dependencies = (lue.dependencies ?? [])
    .filter(({ ref }) => gardees.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((une) => gardees.has(une)),
    }));
  return { ...lue, metadata: { ...lue.metadata, component: racine }, components, dependencies };
}

/** What is missing in it: its form, the product, a package that is delivered, a version, a licence. */
export function fautesDeNomenclature(
  { bomFormat, specVersion = '0', metadata, components = [] }: Nomenclature,
  paquets: readonly Paquet[],
): string[] {
  const dits = new Set(components.map(nommer));
  const absents = [...livresParmi(paquets)].filter((un) => !dits.has(un));
  const muets = components.filter(
    ({ purl, version, licenses }) => !purl?.startsWith('pkg:npm/') || !version || !licenses?.length,
  );
  return [
    ...(bomFormat === 'CycloneDX' && Number(specVersion) >= 1.5
      ? []
      : [`ce n’est pas du CycloneDX 1.5 : ${bomFormat} ${specVersion}`]),
    ...(metadata?.component?.name && metadata.component.version
      ? []
      : ['le produit n’est pas nommé']),
    ...absents.map((un) => `${un} est livré et n’y est pas`),
    ...muets.map(({ name }) => `${name} n’y dit pas sa version, son adresse ou sa licence`),
  ];
}
