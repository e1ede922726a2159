import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DOSSIER = 'deploiement';
const UNITES = join(DOSSIER, 'systemd');

/** Names that a unit, a script or an image may set and that are no setting of ours. */
const D_AUTRUI = new Set(['NODE_ENV', 'CACHE_DIRECTORY']);
const NOM = /\b((?:TISSERIN|DATABASE)_[A-Z_]+|PORT|NODE_ENV|CACHE_DIRECTORY)=/g;

export const lire = (...chemin: string[]): string => readFileSync(join(DOSSIER, ...chemin), 'utf8');

/** Every file that sets something: units, their shared part, the script, the image. */
export const fichiersDeDeploiement = (): string[] => [
  ...(readdirSync(UNITES, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((nom) => /\.(service|timer|conf)$/.test(nom))
    .map((nom) => join('systemd', nom)),
  'Containerfile',
  'tisserin',
];

/** The settings that a text sets, comments aside. */
export const reglagesDe = (texte: string): string[] =>
  [...texte.replace(/^\s*#.*$/gm, '').matchAll(NOM)]
    .map(([, nom = '']) => nom)
    .filter((nom) => !D_AUTRUI.has(nom));

/** The instructions of a Containerfile, one a line, continued lines joined. */
export const instructionsDe = (texte: string): [mot: string, reste: string][] =>
  texte
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .map((ligne) => {
      const [, mot = '', reste = ''] = /^(\S+)\s*(.*)$/.exec(ligne) ?? [];
      return [mot, reste];
    });

/** What in an image would not stand: a stage that does not exist, a file that is not there, root, a secret inside. */
export function fautesDuContainerfile(
  texte: string,
  existe: (chemin: string) => boolean,
  secrets: readonly string[],
): string[] {
  const etapes: string[] = [];
  const fautes: string[] = [];
  let utilisateur = 'root';
  for (const [mot, reste] of instructionsDe(texte)) {
    if (mot === 'FROM') {
      const [image = '', , nom] = reste.split(/\s+/);
      if (!/:[\w.-]+$/.test(image) && !etapes.includes(image))
        fautes.push(`${image} : sans version`);
      etapes.push(nom ?? String(etapes.length));
      utilisateur = 'root';
    } else if (mot === 'USER') utilisateur = reste;
    else if (mot === 'COPY') {
      const [, etape] = /--from=(\S+)/.exec(reste) ?? [];
      if (etape && !etapes.slice(0, -1).includes(etape)) fautes.push(`aucune étape ${etape}`);
      const [source = ''] = reste.split(/\s+/).filter((part) => !part.startsWith('--'));
      if (!etape && !existe(source)) fautes.push(`${source} n’existe pas`);
    } else if (mot === 'ENTRYPOINT') {
      const script = (JSON.parse(reste) as string[]).find((part) => part.endsWith('.mjs')) ?? '';
      if (!existe(script)) fautes.push(`${script} n’existe pas`);
    } else if (mot === 'ENV')
      fautes.push(
        ...reglagesDe(reste)
          .filter((nom) => secrets.includes(nom))
          .map((nom) => `${nom} est un secret`),
      );
  }
  if (utilisateur === 'root' || utilisateur === '0') fautes.push('tourne en root');
  return fautes;
}
