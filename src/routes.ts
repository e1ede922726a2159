import { type Acces, routesDAcces } from '#acces';
import { type ReglagesDesComptes, routesDesComptes } from '#comptes';
import { routesDePartage } from '#partage';
import { routesDesServices } from '#services';
import type { RouteQuelconque } from '#socle';
import { routesDApparence } from './applications/agents/index.ts';

/** Every address of the product, module by module. */
export const toutesLesRoutes = (comptes: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  ...routesDesComptes(comptes),
  ...routesDAcces,
  ...routesDApparence,
  ...routesDesServices,
  ...routesDePartage,
];
