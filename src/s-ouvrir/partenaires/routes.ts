import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDesAutorisations } from './autoriser-une-structure/autorisations.route.tsx';
import { routesDeRecherche } from './chercher-des-services/chercher-des-services.route.tsx';
import { routesDesSignalements } from './signaler-une-erreur/signalements.route.tsx';
import { routesDuService } from './voir-un-service/voir-un-service.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [
  ...routesDeRecherche,
  ...routesDesAutorisations,
  ...routesDuService,
  ...routesDesSignalements,
];
