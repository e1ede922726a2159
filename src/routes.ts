import { type Acces, routesDAcces } from '#acces';
import { routesDAccueil } from '#accueil';
import { routesDApparence, routesDeLExtrait } from '#applications/agents';
import { type ReglagesDesHabitants, routesDesHabitants } from '#applications/habitants';
import { type ReglagesDesComptes, routesDesComptes } from '#comptes';
import { routesDeLangue } from '#messages';
import { routesDePartage } from '#partage';
import { routesDesPartenaires } from '#partenaires';
import { routesDesPersonnes } from '#personnes';
import { routesDesRecepisses } from '#recepisses';
import { routesDesServices } from '#services';
import type { RouteQuelconque } from '#socle';

/** Every address of the product, module by module. */
export const toutesLesRoutes = (
  comptes: ReglagesDesComptes & ReglagesDesHabitants,
): RouteQuelconque<Acces>[] => [
  ...routesDesComptes(comptes),
  ...routesDAcces,
  ...routesDApparence,
  ...routesDeLExtrait(comptes),
  ...routesDesServices,
  ...routesDesPersonnes(),
  ...routesDePartage,
  ...routesDAccueil,
  ...routesDesPartenaires,
  ...routesDeLangue,
  ...routesDesRecepisses,
  ...routesDesHabitants(comptes),
];
