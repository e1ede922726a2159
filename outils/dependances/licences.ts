export interface PaquetVerrouille {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

export interface Paquet {
  nom: string;
  version: string;
  licence: string | null;
  /** Of development: not delivered. */
  outil: boolean;
}

/** Every package of the lockfile. */
export function lireLesPaquets(verrou: string): Paquet[] {
  const { packages } = JSON.parse(verrou) as { packages: Record<string, PaquetVerrouille> };
  return Object.entries(packages)
    .filter(([chemin, { link }]) => chemin !== '' && !link)
    .map(([chemin, { version = '', license = null, dev = false }]) => ({
      nom: chemin.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      outil: dev,
    }));
}

/** Whether an SPDX expression leaves us a choice that may enter: one side of an OR, all of an AND. */
export function estAdmise(expression: string, admises: Readonly<Record<string, string>>): boolean {
  const nue = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (nue.includes('(')) return false;
  if (nue.includes(' OR ')) return nue.split(' OR ').some((une) => estAdmise(une, admises));
  if (nue.includes(' AND ')) return nue.split(' AND ').every((une) => estAdmise(une, admises));
  return Object.hasOwn(admises, nue);
}

/** A sentence for each package that may not enter. */
export const refusDeLicence = (
  paquets: readonly Paquet[],
  admises: Readonly<Record<string, string>>,
): string[] =>
  paquets.flatMap(({ nom, version, licence }) => {
    if (licence === null)
      return [`${nom} ${version} ne dit pas sa licence : lisez-la, ou choisissez un autre paquet.`];
    return estAdmise(licence, admises)
      ? []
      : [
          `${nom} ${version} est sous ${licence}, qui n’est pas admise à côté de l’EUPL 1.2. Choisissez un autre paquet, ou dites dans outils/dependances/admises.ts pourquoi elle peut l’être.`,
        ];
  });

/** docs/dependances.md: each licence, why it may enter, and whom it covers. */
export function ecrireLesLicences(
  paquets: readonly Paquet[],
  admises: Readonly<Record<string, string>>,
): string {
  const licences = [...new Set(paquets.map(({ licence }) => licence ?? 'inconnue'))].sort();
  const noms = (licence: string, outil: boolean) =>
    [
      ...new Set(
        paquets
          .filter((un) => un.licence === licence && un.outil === outil)
          .map(({ nom, version }) => `${nom} ${version}`),
      ),
    ].sort();
  const pourquoi = (licence: string) =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .map((une) => admises[une])
      .filter(Boolean)[0] ?? '';
  return [
    '# Dependencies and their licences',
    '',
    'Written by `npm run docs` from the lockfile: do not edit here. Delivered packages are listed in [NOTICE](../NOTICE); here are the licences, why each may enter (`outils/dependances/admises.ts`), and the tools of development. `npm run dependances` refuses any other licence, writes the SBOM (`.cache/sbom.cdx.json`, CycloneDX) and audits what is delivered.',
    '',
    '| Licence | Why it may | Delivered | Tools |',
    '|---|---|---|---|',
    ...licences.map(
      (une) =>
        `| ${une} | ${pourquoi(une)} | ${noms(une, false).length} | ${noms(une, true).length} |`,
    ),
    '',
    ...licences.flatMap((une) => {
      const outils = noms(une, true);
      return outils.length === 0 ? [] : [`**Tools under ${une}:** ${outils.join(', ')}.`, ''];
    }),
  ].join('\n');
}
