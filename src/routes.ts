import { type Acces, routesDAcces } from '#acces';
import { routesDApparence } from '#applications/agents';
import { type ReglagesDesComptes, routesDesComptes } from '#comptes';
import { routesDePartage } from '#partage';
import { routesDesServices } from '#services';
import type { RouteQuelconque } from '#socle';

/** Every address of the product, module by module. */
export const toutesLesRoutes = (comptes: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  ...routesDesComptes(comptes),
  ...routesDAcces,
  ...routesDApparence,
  ...routesDesServices,
  ...routesDePartage,
];
