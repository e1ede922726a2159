import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Acces } from '#acces';
import type { ReglagesDesAgents } from '#applications/agents';
import type { ReglagesDesHabitants } from '#applications/habitants';
import type { ReglagesDeSignalement } from '#applications/public';
import type { ReglagesDesComptes } from '#comptes';
import type { routesDesIndicateurs } from '#observatoire';
import type { ReglagesDOrientations } from '#orientations';
import type { routesDesEngagements } from '#qualite';
import type { RouteQuelconque } from '#socle';
import { DELAIS_TENUS } from '../../src/delais-tenus.ts';

/** What a module that makes its routes from settings is given here: everything on, so that every address shows. */
const REGLAGES: ReglagesDesComptes &
  ReglagesDesHabitants &
  ReglagesDesAgents &
  ReglagesDOrientations &
  ReglagesDeSignalement &
  Parameters<typeof routesDesIndicateurs>[0] &
  Parameters<typeof routesDesEngagements>[0] = {
  langueDeLaPage: () => 'fr',
  annoncesLocales: false,
  delais: DELAIS_TENUS,
  urlPublique: 'http://localhost',
  departement: 'X',
  canaux: ['courriel', 'sms'],
  contacts: { securite: 'mailto:securite@localhost', dpo: null, accessibilite: null },
  scriptDesCles: '/actifs/cles.js',
  fournisseur: {
    nom: 'Identité',
    emetteur: 'https://identite.invalid',
    clientId: 'x',
    clientSecret: 'x',
    scope: 'openid',
  },
};

const estUneRoute = (valeur: unknown): valeur is RouteQuelconque<Acces> =>
  typeof valeur === 'object' && valeur !== null && 'chemin' in valeur && 'traiter' in valeur;

function routesDe(exporte: unknown, nom: string): RouteQuelconque<Acces>[] {
  if (estUneRoute(exporte)) return [exporte];
  if (Array.isArray(exporte)) return exporte.filter(estUneRoute);
  if (typeof exporte !== 'function' || !/^routes?[A-Z]/.test(nom)) return [];
  return routesDe(exporte(REGLAGES), nom);
}

/** Every address that any `*.route.ts(x)` declares, found where it is written. */
export async function toutesLesRoutes(): Promise<RouteQuelconque<Acces>[]> {
  const fichiers = globSync('src/**/*.route.{ts,tsx}').sort();
  const modules = await Promise.all(
    fichiers.map((f) => import(/* @vite-ignore */ resolve(f)) as Promise<Record<string, unknown>>),
  );
  const routes = modules.flatMap((module) =>
    Object.entries(module).flatMap(([nom, exporte]) => routesDe(exporte, nom)),
  );
  return [...new Set(routes)];
}
