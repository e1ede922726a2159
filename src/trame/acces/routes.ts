import type { RouteQuelconque } from '#socle';
import type { Acces } from './acces.ts';
import { routesDAccesExceptionnel } from './demander-un-acces-exceptionnel/demander-un-acces-exceptionnel.route.tsx';
import { routesDeQuiARegarde } from './dire-qui-a-regarde/dire-qui-a-regarde.route.tsx';
import { routesDeRelecture } from './relire-les-acces-exceptionnels/relire-les-acces-exceptionnels.route.tsx';
import { routesDesRecherchesEnNombre } from './voir-les-recherches-en-nombre/voir-les-recherches-en-nombre.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [
  ...routesDAccesExceptionnel,
  ...routesDeRelecture,
  ...routesDeQuiARegarde,
  ...routesDesRecherchesEnNombre,
];
