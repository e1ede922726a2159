import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { LieuDesSauvegardes } from './exporter-les-effacements/exporter-les-effacements.ts';

const DESTINATAIRE = /^age1[0-9a-z]{20,}$/;
const adresseDeBase = z
  .string()
  .refine((texte) => /^postgres(ql)?:\/\//.test(texte) && URL.canParse(texte));

/** The file that « --nouvelle-cle » writes, as age-keygen does: comments, then the identity. */
export function lireUneIdentite(texte: string): string | null {
  const lignes = texte.split(/\s*\n\s*/).filter((ligne) => ligne !== '' && !ligne.startsWith('#'));
  return lignes.length === 1 && /^AGE-SECRET-KEY-1[0-9A-Z]+$/.test(lignes[0] ?? '')
    ? (lignes[0] as string)
    : null;
}

const identite = z.string().transform((texte, contexte) => {
  const lue = lireUneIdentite(texte);
  if (lue !== null) return lue;
  contexte.addIssue('illisible');
  return z.NEVER;
});

/** Every setting of this module, in the order an operator reads them. */
export const variablesDesSauvegardes = {
  dossier: {
    nom: 'TISSERIN_SAUVEGARDES',
    sert: 'le dossier des sauvegardes, et du registre de ce qui est effacé, à copier hors de cette machine',
    attendu: 'un chemin',
    exemple: '/var/lib/tisserin/sauvegardes',
    sansElle: 'rien n’est écrit de soi-même ; « tisserin sauvegarder » demande --vers',
    schema: z.string(),
  },
  destinataires: {
    nom: 'TISSERIN_SAUVEGARDES_POUR',
    sert: 'les clés publiques qui pourront ouvrir les sauvegardes : ce serveur ne le peut pas',
    attendu:
      'une clé age1… ou plusieurs, séparées par des virgules (« tisserin sauvegarder --nouvelle-cle »)',
    exemple: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
    sansElle: '« tisserin sauvegarder » demande --pour',
    schema: z
      .string()
      .transform((texte) => texte.split(',').map((une) => une.trim()))
      .refine((unes) => unes.every((une) => DESTINATAIRE.test(une))),
  },
  baseUrl: {
    nom: 'DATABASE_URL_SAUVEGARDE',
    sert: 'la même base, avec le rôle des sauvegardes ; lue par « tisserin sauvegarder » seulement',
    attendu: 'une adresse postgres://',
    exemple: 'postgres://tisserin_sauvegarde@localhost/tisserin',
    sansElle: 'pas de sauvegarde d’une base PostgreSQL',
    secret: true,
    schema: adresseDeBase,
  },
  preuveUrl: {
    nom: 'DATABASE_URL_PREUVE',
    sert: 'une base de réserve, vide, où « tisserin prouver » restaure la dernière sauvegarde puis efface tout',
    attendu: 'une adresse postgres://',
    exemple: 'postgres://tisserin_proprietaire@secours/tisserin_preuve',
    sansElle: '« tisserin prouver » est refusé, et rien ne prouve qu’une sauvegarde se restaure',
    secret: true,
    schema: adresseDeBase,
  },
  identite: {
    nom: 'TISSERIN_IDENTITE',
    sert: 'la clé privée des sauvegardes, pour restaurer ; jamais sur le serveur de tous les jours',
    attendu: 'une identité AGE-SECRET-KEY-1…, ou le fichier que nomme TISSERIN_IDENTITE_FILE',
    exemple: 'AGE-SECRET-KEY-1…',
    sansElle: '« tisserin restaurer » demande --identite',
    secret: true,
    schema: identite,
  },
} as const;

export interface ReglagesDesSauvegardes {
  dossier: string | null;
  destinataires: readonly string[];
  baseUrl: string | null;
  identite: string | null;
  preuveUrl: string | null;
}

/** What the environment says of backups; what does not stand is refused with the line to write. */
export function lireLesReglagesDesSauvegardes(
  env: Env,
): Resultat<ReglagesDesSauvegardes, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDesSauvegardes, env);
  if (fautes.length > 0) return refuse(fautes);
  return reussi({
    dossier: valeurs.dossier ?? null,
    destinataires: valeurs.destinataires ?? [],
    baseUrl: valeurs.baseUrl ?? null,
    identite: valeurs.identite ?? null,
    preuveUrl: valeurs.preuveUrl ?? null,
  });
}

/** Where the running product keeps the register of erasures; null: it was not told. */
export const lieuDesSauvegardes = ({
  dossier,
  destinataires,
}: ReglagesDesSauvegardes): LieuDesSauvegardes | null =>
  dossier && destinataires.length > 0 ? { dossier, destinataires } : null;
