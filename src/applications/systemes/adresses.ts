import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDesDroits } from './calculer-des-droits/calculer-des-droits.route.ts';
import { routesDesDemandes } from './deposer-une-demande/deposer-une-demande.route.ts';
import { routesDesServices } from './lire-les-services/lire-les-services.route.ts';
import { routesDesStructures } from './lire-les-structures/lire-les-structures.route.ts';
import { routesDesTerritoires } from './lire-les-territoires/lire-les-territoires.route.ts';
import { routesDesOrientations } from './recevoir-des-orientations/recevoir-des-orientations.route.ts';

/** Every address that a token opens: served, and described. */
export const ADRESSES: readonly RouteQuelconque<Acces>[] = [
  ...routesDesTerritoires,
  ...routesDesServices,
  ...routesDesStructures,
  ...routesDesDemandes,
  ...routesDesOrientations,
  ...routesDesDroits,
];
