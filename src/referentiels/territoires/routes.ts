import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDesContours } from './importer-des-contours/importer-des-contours.route.tsx';
import { routesDesTerritoires as routesDesLieux } from './montrer-les-territoires/montrer-les-territoires.route.tsx';

export const routesDesTerritoires: RouteQuelconque<Acces>[] = [
  ...routesDesLieux,
  ...routesDesContours,
];
