import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { distanceDeFrappe } from '#socle/pur';

/** One setting of the environment: what it is for, what to write, what happens without it. */
export interface Variable<T = unknown> {
  nom: string;
  /** « le port où l’outil écoute »: docs/reglages.md and `--print-config` say it. */
  sert: string;
  /** What to write, after « Écrivez ». */
  attendu: string;
  exemple: string;
  sansElle: string;
  /** Never printed; may also come by a file that `<nom>_FILE` names. */
  secret?: true;
  schema: ZodType<T, string>;
}

export type Env = Readonly<Record<string, string | undefined>>;

export type Lues<V extends Record<string, Variable>> = {
  [K in keyof V]: V[K] extends Variable<infer T> ? T | undefined : never;
};

const enPhrase = ({ nom, attendu, exemple, secret }: Variable, texte: string): string =>
  secret
    ? `${nom} ne convient pas. Écrivez ${attendu}, par exemple ${nom}=${exemple}.`
    : `${nom} vaut « ${texte} ». Écrivez ${attendu}, par exemple ${nom}=${exemple}.`;

/** What was given, from the environment or from the file of a secret. @throws the sentence, for an unreadable file */
function texteDe({ nom, secret }: Variable, env: Env): string | undefined {
  const directe = env[nom]?.trim();
  if (directe) return directe;
  const fichier = secret ? env[`${nom}_FILE`] : undefined;
  if (!fichier) return undefined;
  try {
    return readFileSync(fichier, 'utf8').trim();
  } catch {
    throw `${nom}_FILE nomme « ${fichier} », qui ne se lit pas. Donnez le chemin d’un fichier que ce compte peut lire.`;
  }
}

/** Reads each setting. @returns the values read, and a sentence for each that does not stand */
export function lireLesVariables<V extends Record<string, Variable>>(
  variables: V,
  env: Env,
): { valeurs: Lues<V>; fautes: string[] } {
  const valeurs: Record<string, unknown> = {};
  const fautes: string[] = [];
  for (const [cle, une] of Object.entries(variables)) {
    try {
      const texte = texteDe(une, env);
      if (texte === undefined) continue;
      const lu = une.schema.safeParse(texte);
      if (lu.success) valeurs[cle] = lu.data;
      else fautes.push(enPhrase(une, texte));
    } catch (faute) {
      if (typeof faute !== 'string') throw faute;
      fautes.push(faute);
    }
  }
  return { valeurs: valeurs as Lues<V>, fautes };
}

const nomsDe = ({ nom, secret }: Variable) => (secret ? [nom, `${nom}_FILE`] : [nom]);

/** A setting that nobody reads is a typing mistake: it is named, with the nearest that exists. */
export function fautesDeFrappe(
  variables: readonly Variable[],
  env: Env,
  { prefixe, ignorees }: { prefixe: string; ignorees: readonly string[] },
): string[] {
  const connus = variables.flatMap(nomsDe);
  return Object.keys(env)
    .filter((nom) => nom.startsWith(prefixe) && !connus.includes(nom) && !ignorees.includes(nom))
    .sort()
    .map((nom) => {
      const proche =
        [...connus].sort(
          (a, b) => distanceDeFrappe(nom, a, 40) - distanceDeFrappe(nom, b, 40),
        )[0] ?? '';
      const voulue = variables.find((une) => nomsDe(une).includes(proche));
      return `${nom} n’existe pas. Vouliez-vous écrire ${proche} ? Par exemple ${voulue?.nom}=${voulue?.exemple}.`;
    });
}

/** An address may hold a password, which is hidden; the rest of it helps. */
const sansMotDePasse = (texte: string): string => texte.replace(/(:\/\/[^:/@]+):[^@]*@/, '$1:•••@');

/** What this process runs with, one line a setting, secrets hidden. */
export const direLesVariables = (variables: readonly Variable[], env: Env): string[] =>
  variables.map(({ nom, secret, sansElle }) => {
    if (secret && (env[nom] || env[`${nom}_FILE`])) return `${nom}=••• (donnée, cachée)`;
    return env[nom] ? `${nom}=${sansMotDePasse(env[nom])}` : `# ${nom} : ${sansElle}`;
  });
