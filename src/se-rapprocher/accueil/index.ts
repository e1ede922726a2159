import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLaSalle } from './afficher-la-salle/afficher-la-salle.route.tsx';
import { routesDArrivee } from './enregistrer-une-arrivee/enregistrer-une-arrivee.route.tsx';
import { routesDuGuichet } from './tenir-le-guichet/tenir-le-guichet.route.tsx';
import { routesDesVenues } from './voir-une-venue/voir-une-venue.route.tsx';

export { donnees } from './donnees.ts';

export const routesDAccueil: RouteQuelconque<Acces>[] = [
  ...routesDuGuichet,
  ...routesDArrivee,
  ...routesDesVenues,
  ...routesDeLaSalle,
];
