import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import type { ReglagesDesSystemes } from '#systemes';
import { routesPourTravailler } from './arriver/arriver.route.ts';
import { routesPourChercher } from './chercher-partout/chercher-partout.route.tsx';
import { routesDApparence } from './choisir-l-apparence/choisir-l-apparence.route.ts';
import { routesDesLecteurs } from './choisir-ses-lecteurs/choisir-ses-lecteurs.route.tsx';
import { routesDeLExtrait } from './extrait-qui-a-regarde/extrait-qui-a-regarde.route.tsx';
import { routesDImport } from './importer-un-fichier/importer-un-fichier.route.tsx';
import { routesDesElements } from './montrer-les-elements/montrer-les-elements.route.tsx';
import { routesDesPromesses } from './tenir-les-promesses/tenir-les-promesses.route.tsx';
import { routesDesAnnonces } from './tenir-les-systemes/tenir-les-annonces.route.tsx';
import { routesDesSystemes } from './tenir-les-systemes/tenir-les-systemes.route.tsx';

export type ReglagesDesAgents = Parameters<typeof routesDeLExtrait>[0] & ReglagesDesSystemes;

export const routesDesAgents = (reglages: ReglagesDesAgents): RouteQuelconque<Acces>[] => [
  ...routesDeLExtrait(reglages),
  ...routesPourTravailler,
  ...routesDesPromesses,
  ...routesDesLecteurs,
  ...routesPourChercher,
  ...routesDApparence,
  ...routesDImport,
  ...routesDesSystemes(reglages),
  ...routesDesAnnonces(reglages),
  ...routesDesElements,
];
