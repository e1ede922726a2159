import type { Connexion, Moteur } from '../base/connexion.ts';
import { type Attributs, mesurerUneEtape, SANS_TELEMETRIE, type Telemetrie } from './telemetrie.ts';

const LONGUEUR_AU_PLUS = 2_000;

/** Parameters travel apart and are never told; a value written in the text itself is hidden as well. */
export const sansValeurs = (sql: string): string =>
  sql
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/(?<![$\w])\d+(?:\.\d+)?\b/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGUEUR_AU_PLUS);

/** « select accueil.venue »: the verb and its first table. */
function nomDe(sql: string): string {
  const verbe = /\w+/.exec(sql)?.[0].toLowerCase() ?? 'sql';
  const [, schema, table] =
    /\b(?:from|into|update)\s+"?([a-z_]+)"?\s*\.\s*"?([a-z_]+)/i.exec(sql) ?? [];
  return table ? `${verbe} ${schema}.${table}` : verbe;
}

const SYSTEME = { 'db.system.name': 'postgresql' };
/** A process says a few hundred texts, again and again: each is read once. */
const TEXTES_AU_PLUS = 2_000;
const connus = new Map<string, { nom: string; attributs: Attributs }>();

function decrire(sql: string): { nom: string; attributs: Attributs } {
  const connu = connus.get(sql);
  if (connu) return connu;
  const dit = { nom: nomDe(sql), attributs: { ...SYSTEME, 'db.query.text': sansValeurs(sql) } };
  if (connus.size < TEXTES_AU_PLUS) connus.set(sql, dit);
  return dit;
}

/** The same database, each of its statements a step of the request or the job that asks it; itself when nobody asked. */
export function observerLaBase(moteur: Moteur, telemetrie: Telemetrie): Moteur {
  if (telemetrie === SANS_TELEMETRIE) return moteur;
  const partie = <T>(nom: string, attributs: Attributs, faire: () => Promise<T>) =>
    mesurerUneEtape(telemetrie, nom, attributs, faire, true);
  const phrase = <T>(sql: string, faire: () => Promise<T>) => {
    const { nom, attributs } = decrire(sql);
    return partie(nom, attributs, faire);
  };
  const observer = (connexion: Connexion): Connexion => ({
    executer: (sql, parametres) => phrase(sql, () => connexion.executer(sql, parametres)),
    sansAttendre: (sql, parametres) => phrase(sql, () => connexion.sansAttendre(sql, parametres)),
    // A script has no parameters: its values are in its text, which is not told.
    executerScript: (sql) => partie('script', SYSTEME, () => connexion.executerScript(sql)),
    verser: (versement) =>
      partie(`copy ${versement.table}`, SYSTEME, () => connexion.verser(versement)),
  });
  return {
    ...moteur,
    directement: observer(moteur.directement),
    transaction: (faire) =>
      partie('transaction', SYSTEME, () => moteur.transaction((c) => faire(observer(c)))),
  };
}
