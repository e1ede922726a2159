import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDuPointDeDepart } from './dire-sa-part/dire-sa-part.route.tsx';
import { routesDuContrat } from './ecrire-le-contrat/ecrire-le-contrat.route.tsx';
import { routesDEntree } from './entrer-en-orientation/entrer-en-orientation.route.tsx';
import { routesDeMonParcours } from './mon-parcours/mon-parcours.route.tsx';
import { routesDOrientation } from './orienter/orienter.route.tsx';
import { routesDuFluxAuRsa } from './suivre-le-flux/suivre-le-flux.route.tsx';
import { routesDesRegles } from './tenir-les-regles/tenir-les-regles.route.tsx';
import { routesDesListes } from './voir-les-parcours/voir-les-parcours.route.tsx';
import { routesDesProcedures } from './voir-les-procedures/voir-les-procedures.route.tsx';
import { routesDuParcours } from './voir-un-parcours/gestes.route.tsx';

/** Fixed addresses before those that name a parcours. */
export const routesDuRsa: RouteQuelconque<Acces>[] = [
  ...routesDesListes,
  ...routesDEntree,
  ...routesDuFluxAuRsa,
  ...routesDesRegles,
  ...routesDuParcours,
  ...routesDOrientation,
  ...routesDuPointDeDepart,
  ...routesDuContrat,
  ...routesDesProcedures,
  ...routesDeMonParcours,
];
