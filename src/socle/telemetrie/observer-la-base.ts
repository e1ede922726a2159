import type { Connexion, Moteur } from '../base/connexion.ts';
import { mesurerUneEtape, SANS_TELEMETRIE, type Telemetrie } from './telemetrie.ts';

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

/** The same database, each of its statements a step of the request or the job that asks it; itself when nobody asked. */
export function observerLaBase(moteur: Moteur, telemetrie: Telemetrie): Moteur {
  if (telemetrie === SANS_TELEMETRIE) return moteur;
  const mesurer = <T>(nom: string, sql: string | null, faire: () => Promise<T>) =>
    mesurerUneEtape(
      telemetrie,
      nom,
      { 'db.system.name': 'postgresql', ...(sql ? { 'db.query.text': sansValeurs(sql) } : {}) },
      faire,
      true,
    );
  const observer = (connexion: Connexion): Connexion => ({
    executer: (sql, parametres) =>
      mesurer(nomDe(sql), sql, () => connexion.executer(sql, parametres)),
    sansAttendre: (sql, parametres) =>
      mesurer(nomDe(sql), sql, () => connexion.sansAttendre(sql, parametres)),
    // A script has no parameters: its values are in its text, which is not told.
    executerScript: (sql) => mesurer('script', null, () => connexion.executerScript(sql)),
    verser: (versement) =>
      mesurer(`copy ${versement.table}`, null, () => connexion.verser(versement)),
  });
  return {
    ...moteur,
    directement: observer(moteur.directement),
    transaction: (faire) =>
      mesurer('transaction', null, () => moteur.transaction((c) => faire(observer(c)))),
  };
}
